import { own } from '#engine/record'
import { type Line, viewSort } from '../case/work-line.ts'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { library, timeZoneOf } from '../definitions.server.ts'
import { type NewNotice, notify } from './notice.server.ts'

/** How far back an overdue task is still news, and how many of an agency one look tells. */
const looksBack = { days: 31 }
const inOneLook = 500

/** Looks at the lists and the rules and tells what a day brings; looking again tells nothing twice. */
export async function lookAround(db: Database): Promise<void> {
  for (const agency of await agenciesWithPeople(db)) await noticeDue(db, agency)
  await noticeRules(db)
  await noticeWaiting(db)
}

async function agenciesWithPeople(db: Database): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('user')
    .select('agency')
    .distinct()
    .where('role', '=', 'caseworker')
    .where('agency', 'is not', null)
    .where((e) => e.or([e('banned', 'is', null), e('banned', '=', 0)]))
    .execute()
  return rows.flatMap(({ agency }) => agency ?? [])
}

/** What falls due on the next day, on Friday through Monday, and what has become overdue. */
async function noticeDue(db: Database, agency: string): Promise<void> {
  const day = Temporal.PlainDate.from(await dayAt(db, agency))
  const ahead = day.dayOfWeek >= 5 ? 8 - day.dayOfWeek : 1
  const spans = [
    ['overdue', day.subtract(looksBack), day],
    ['due-tomorrow', day.add({ days: 1 }), day.add({ days: ahead + 1 })],
  ] as const
  for (const [kind, from, before] of spans) {
    const rows = await db
      .selectFrom('work_item')
      .innerJoin('case_file', 'case_file.id', 'work_item.case_id')
      .select(['work_item.case_id as caseId', 'task', 'body', 'number'])
      .where('agency', '=', agency)
      .where('sort', '>=', `${viewSort.open}${from.toString()}`)
      .where('sort', '<', `${viewSort.open}${before.toString()}`)
      .orderBy('sort', 'desc')
      .limit(inOneLook)
      .execute()
    const notices = rows.map(({ caseId, task, body, number }): NewNotice => {
      const { title, due }: Line = JSON.parse(body)
      const key = `${kind} ${caseId} ${agency} ${task} ${due}`
      return { audience: `agency:${agency}`, kind, caseId, body: { number, title, ...(due ? { due } : {}) }, key }
    })
    await notify(db, notices)
  }
}

async function dayAt(db: Database, agency: string): Promise<string> {
  const [region = '', id] = agency.split('/')
  const zone = own(own(library().regions, region)?.agencies, id)?.timeZone ?? timeZoneOf(region)
  return today(db, zone)
}

/** Publications of people that came into force lately, to the regions whose rules they changed. */
async function noticeRules(db: Database): Promise<void> {
  const day = Temporal.PlainDate.from(await today(db, 'Europe/Moscow'))
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'title', 'effective_from', 'parent_id'])
    .where('author_id', 'is not', null)
    .where('effective_from', '<=', day.toString())
    .where('effective_from', '>', day.subtract(looksBack).toString())
    .execute()
  for (const { id, title, effective_from: due, parent_id } of rows) {
    const [now, before] = [await versionsOf(db, id), parent_id === null ? new Map() : await versionsOf(db, parent_id)]
    const changed = [...now].flatMap(([name, version]) => (before.get(name) === version ? [] : [name.split('/')[0]]))
    const audiences = [...new Set(changed)].map((region) => `region:${region}`)
    await notify(
      db,
      [...audiences, 'role:methodologist', 'role:administrator'].map((audience): NewNotice => {
        const link = audience.startsWith('region:') ? undefined : `/rules/history/${id}`
        const body = { title, due, ...(link && audience === 'role:administrator' ? { link } : {}) }
        return { audience, kind: 'rules-changed', body, key: `rules ${id} ${audience}` }
      }),
    )
  }
}

async function versionsOf(db: Database, publication: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('publication_version')
    .select(['region', 'procedure', 'version'])
    .where('publication_id', '=', publication)
    .execute()
  return new Map(rows.map(({ region, procedure, version }) => [`${region}/${procedure}`, version]))
}

/** Drafts of rules sent for approval or brought by a delivery, and decisions on cases that wait for a second administrator. */
async function noticeWaiting(db: Database): Promise<void> {
  const drafts = await db
    .selectFrom('definition_draft')
    .select(['id', 'title', 'revision'])
    .where((e) => e.or([e('status', '=', 'submitted'), e.and([e('status', '=', 'open'), e('author_id', 'is', null)])]))
    .execute()
  const decisions = await db
    .selectFrom('expiry_decision')
    .leftJoin('expiry_answer', 'expiry_answer.decision_id', 'expiry_decision.id')
    .select(['expiry_decision.id', 'basis_number', 'basis_date'])
    .where('expiry_answer.decision_id', 'is', null)
    .execute()
  const told = (key: string, title: string, link: string, due?: string): NewNotice => ({
    audience: 'role:administrator',
    kind: 'draft-waiting',
    body: { title, link, ...(due === undefined ? {} : { due }) },
    key,
  })
  await notify(db, [
    ...drafts.map(({ id, title, revision }) => told(`draft ${id} ${revision}`, title, `/rules/drafts/${id}`)),
    ...decisions.map(({ id, basis_number, basis_date }) =>
      told(`decision ${id}`, `№ ${basis_number}`, '/rules', basis_date),
    ),
  ])
}
