import { rehearse } from '#app/data/studio/rehearse.server.ts'
import { impact } from '#engine/versions'
import { agenda, type CaseEvent, type Rules, replay } from '#engine/workflow'
import { amount, changed, order, shippedDay, workflow } from '#test/app/data/studio/studio.ts'
import { fillWithCases } from './filled-with-cases.ts'
import { note, printTable } from './table.ts'
import { histories } from './worked-history.ts'

const cases = 100_000
const batch = 5_000

/** A term changed in a draft, tried on a hundred thousand open cases. */
export async function rehearsalSubject(): Promise<void> {
  const all = histories('yakutia', 'semi-residential-care')
  const before = all[0]?.rules
  if (!before) throw new Error('The procedure has no worked example')
  // Every history cut at every fact that leaves the case open, in turn.
  const open = all.flatMap(({ events }) =>
    events.map((_, at) => events.slice(0, at + 1)).filter((some) => replay(before, some).status === 'open'),
  )
  const texts = open.map((events) => events.map((event) => JSON.stringify(event)))
  const changed: Rules = { ...before, version: longerTerm(before.version) }
  const look = (from: number, read: (at: number) => readonly CaseEvent[]) => {
    let moved = 0
    for (let n = from; n < from + batch; n++)
      if (impact(before, changed, read(n % open.length), '2026-02-16').length > 0) moved += 1
    return moved
  }
  const ways: Readonly<Record<string, (from: number) => unknown>> = {
    'limit: a replay and an agenda of each case, once': (from) => {
      for (let n = from; n < from + batch; n++)
        agenda(before, replay(before, open[n % open.length] ?? []), '2026-02-16')
    },
    'Poryadok, impact of the term': (from) => look(from, (at) => open[at] ?? []),
    'Poryadok, impact with events read from their JSON': (from) =>
      look(from, (at) => (texts[at] ?? []).map((text): CaseEvent => JSON.parse(text))),
  }
  const spent = new Map<string, number>()
  for (let from = 0; from < cases; from += batch)
    for (const [name, work] of Object.entries(ways)) {
      const start = process.threadCpuUsage()
      work(from)
      const { user, system } = process.threadCpuUsage(start)
      spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1e6)
    }
  const limit = [...spent.values()][0] ?? 1
  printTable(
    `rehearsal: a term changed, ${cases} open cases`,
    'cases',
    [...spent].map(([name, seconds]) => ({ name, perSecond: cases / seconds, ratio: limit / seconds })),
  )
  for (const [name, seconds] of spent) note(`${name}: ${seconds.toFixed(1)} s for all on one core`)
  await wholeRehearsal(open)
}

/** What the page of a draft does: all open cases read from the database and tried; told for all from two smaller numbers. */
async function wholeRehearsal(open: readonly (readonly CaseEvent[])[]): Promise<void> {
  const spent: { readonly looked: number; readonly seconds: number }[] = []
  for (const count of [cases / 100, cases / 10]) {
    const db = await shippedDay()
    await fillWithCases(db, open, count)
    const draft = await changed(db, workflow, amount, 5, { ...order, effectiveFrom: '2026-02-16' })
    const start = process.threadCpuUsage()
    const found = await rehearse(db, draft)
    const { user, system } = process.threadCpuUsage(start)
    await db.destroy()
    spent.push({ looked: found?.looked ?? 0, seconds: (user + system) / 1e6 })
  }
  const [few, many] = spent
  if (!few || !many) return
  const each = (many.seconds - few.seconds) / (many.looked - few.looked)
  const all = many.seconds + each * (cases - many.looked)
  note(
    `The whole rehearsal of a draft, read from the database: ${few.seconds.toFixed(2)} s for ${few.looked} cases, ${many.seconds.toFixed(2)} s for ${many.looked}, so ${all.toFixed(1)} s for ${cases}`,
  )
}

/** The version with the term of the assessment changed from 3 to 5 working days. */
function longerTerm(version: Rules['version']): Rules['version'] {
  const changed = structuredClone(version)
  const deadline = changed.workflow.stages.assessment?.tasks['assess-need']?.deadline
  if (!deadline || !('amount' in deadline)) throw new Error('The term has changed its place')
  Object.assign(deadline, { amount: 5 })
  return { ...changed, hash: 'changed' }
}
