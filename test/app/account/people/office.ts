import type { TestApp } from '#test/support/app.ts'

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
