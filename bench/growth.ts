import { due } from '#engine/calendar'
import { holds } from '#engine/expression'
import { settle } from '#engine/forms'
import { absent, agenda, type CaseEvent, caseScope, formContext, replay } from '#engine/workflow'
import { measure } from './measure.ts'
import { written } from './table.ts'
import { longestHistory } from './worked-history.ts'

type Work = (size: number) => () => unknown

/** What twice the input takes: about 2 is linear. */
export async function growthSubject(): Promise<void> {
  const { rules, events } = longestHistory('yakutia', 'semi-residential-care')
  const { version, calendars } = rules
  const calendar = calendars[version.region.calendar]
  const form = version.forms['yakutia/assessment-act']
  if (!calendar || !form) throw new Error('The procedure has changed')
  const [table] = Object.values(form.sections)
    .flatMap(({ fields }) => Object.entries(fields))
    .find(([, { kind }]) => kind === 'table') ?? ['']
  const context = formContext(rules, absent, '2026-02-05')
  const long = (size: number) => repeated(events, size)
  const works: Readonly<Record<string, readonly [number, Work]>> = {
    'replay of a case with n acts of services': [
      500,
      (n) =>
        (
          (all) => () =>
            replay(rules, all)
        )(long(n)),
    ],
    'agenda of that case': [
      500,
      (n) =>
        (
          (state) => () =>
            agenda(rules, state, '2026-08-31')
        )(replay(rules, long(n))),
    ],
    'a term of n working days, each day off explained': [
      100,
      (n) => () => due({ amount: n, unit: 'working-day' }, '2026-02-05', calendar, version.region.reading),
    ],
    'n conditions on a case': [
      50,
      (n) => {
        const scope = caseScope(rules, replay(rules, events), '2026-09-30')
        const all = Array.from({ length: n }, () => ({ '==': [{ var: 'decide-need.decision' }, 'recognised'] }))
        return () => holds(all, scope)
      },
    ],
    'a form with a table of n rows, settled': [
      400,
      (n) => {
        const answers = { [table]: Array.from({ length: n }, () => ({ x: 'x' })) }
        return () => settle(form, answers, context)
      },
    ],
  }
  console.log(`\ngrowth\n${'work'.padEnd(52)}${'from n to 2n'.padStart(16)}${'takes'.padStart(16)}`)
  for (const [name, [size, work]] of Object.entries(works)) {
    const [, twice] = measure([
      { name: 'n', units: 1, run: work(size) },
      { name: '2n', units: 1, run: work(size * 2) },
    ])
    console.log(
      `${name.padEnd(52)}${`${size} → ${size * 2}`.padStart(16)}${`${written(1 / (twice?.ratio ?? 1))} ×`.padStart(16)}`,
    )
  }
}

/** The history up to the service, and then its monthly act so many times. */
function repeated(events: readonly CaseEvent[], count: number): readonly CaseEvent[] {
  const first = events.findIndex((event) => event.type === 'task-done' && event.task === 'act-of-services')
  const act = events[first]
  if (!act) throw new Error('The history has no act of services')
  const acts = Array.from({ length: count }, () => act)
  return [...events.slice(0, first), ...acts].map((event, at) => ({ ...event, sequence: at + 1 }))
}
