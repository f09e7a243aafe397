import type { Expectation } from '#engine/schema'
import { type AgendaItem, type Case, caseScope, type Rules } from '#engine/workflow'
import type { PlayedStep } from './played-step.ts'

type Said = string | null | readonly string[]

/** One expectation that did not come true; `key` is the task or period it is about, null says that there is nothing. */
export type Difference = {
  readonly what: keyof Expectation | 'when'
  readonly key?: string
  readonly expected: Said
  readonly actual: Said
}

/** Where a step went another way than the example says; a refusal that it does not expect is always a difference. */
export function compare(rules: Rules, state: Case, step: PlayedStep, then: Expectation): readonly Difference[] {
  const { refused, agenda, on } = step
  const codes = refused?.map(({ code }) => code) ?? null
  const scope = caseScope(rules, state, on)
  const endOf = (name: string) => {
    const end = scope.read(`${name}.ends`)
    return end.type === 'date' ? end.value : null
  }
  const ofItem = (say: (item: AgendaItem) => Said) => (key: string) => {
    const item = agenda.find((other) => other.key === key)
    return item ? say(item) : 'not-open'
  }
  const ready = agenda.filter((item) => item.ready).map(({ key }) => key)
  return [
    ...(then.refused === undefined
      ? differ('refused', null, codes)
      : codes?.includes(then.refused)
        ? []
        : differ('refused', then.refused, codes)),
    ...differ('stage', then.stage, step.state.stage),
    ...differ('status', then.status, step.state.status),
    ...differ('closing', then.closing, step.state.closing),
    ...differ('open', then.open, ready),
    ...each('due', then.due, ofItem(dueOf)),
    ...each('ends', then.ends, endOf),
    ...each(
      'blocked',
      then.blocked,
      ofItem(({ missing }) => missing.map(({ name }) => name)),
    ),
    ...each(
      'agency',
      then.agency,
      ofItem(({ agency = null }) => agency),
    ),
  ]
}

function dueOf({ due }: AgendaItem): Said {
  if (due?.type === 'dated') return due.due
  if (due?.type === 'standing') return 'standing'
  return due?.type === 'refused' ? due.problem.code : null
}

function each(
  what: Difference['what'],
  expected: Readonly<Record<string, Said>> = {},
  actual: (key: string) => Said,
): readonly Difference[] {
  return Object.entries(expected).flatMap(([key, value]) =>
    differ(what, value, actual(key)).map((difference) => ({ ...difference, key })),
  )
}

// Lists name things that hold at once: their order says nothing.
function differ(what: Difference['what'], expected: Said | undefined, actual: Said = null): readonly Difference[] {
  const text = (said: Said) => JSON.stringify(said === null || typeof said === 'string' ? said : said.toSorted())
  return expected === undefined || text(expected) === text(actual) ? [] : [{ what, expected, actual }]
}
