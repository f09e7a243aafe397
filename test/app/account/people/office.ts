import { cookieOf, type TestApp } from '#test/support/app.ts'
import type { Desk } from '../../cases/desk.ts'

/** The id of a demonstration account, by the name it signs in with. */
export async function idOf({ world }: TestApp, who: string): Promise<string> {
  const email = who.includes('@') ? who : `${who}@demo.example`
  return (await world.db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
}

/** What an account did, from the audit log, oldest first. */
export async function deedsOf(app: TestApp, who: string) {
  const rows = await app.world.db
    .selectFrom('audit')
    .select(['action', 'detail'])
    .where('user_id', '=', await idOf(app, who))
    .orderBy('seq')
    .execute()
  return rows.map(({ action, detail }) => ({ action, detail: JSON.parse(detail) }))
}

/** The secret a page shows, once. */
export function secretOn(html: string): string {
  return /class="secret">([^<]+)</.exec(html)?.[1]?.replaceAll(' ', '') ?? ''
}

/** Adds a caseworker as the administrator at `desk` does; answers the cookies once the one-time password is replaced. */
export async function addedPerson(app: TestApp, desk: Pick<Desk, 'send'>, email: string, agency: string) {
  const page = await desk.send('/people/new', { email, name: 'Новый специалист', role: 'caseworker', agency })
  const current = secretOn(page.html)
  const cookie = cookieOf(await app.post('/sign-in', { email, password: current }))
  const changed = await app.post('/password', { current, next: 'a phrase of my own' }, cookie)
  return cookieOf(changed) || cookie
}
