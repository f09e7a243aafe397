import { impact } from '#engine/versions'
import { agenda, type CaseEvent, type Rules, replay } from '#engine/workflow'
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
}

/** The version with the term of the assessment changed from 3 to 5 working days. */
function longerTerm(version: Rules['version']): Rules['version'] {
  const changed = structuredClone(version)
  const deadline = changed.workflow.stages.assessment?.tasks['assess-need']?.deadline
  if (!deadline || !('amount' in deadline)) throw new Error('The term has changed its place')
  Object.assign(deadline, { amount: 5 })
  return { ...changed, hash: 'changed' }
}
