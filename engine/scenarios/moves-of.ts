import { own } from '#engine/record'
import type { Happening } from '#engine/schema'
import {
  type AgendaItem,
  agenda,
  type Case,
  type Choice,
  caseScope,
  choices,
  formContext,
  type Order,
  prefill,
  type Rules,
  splitKey,
} from '#engine/workflow'
import { fillings, type Seen } from './fillings.ts'
import type { Flow } from './flow-of.ts'
import { sampleAnswers } from './sample-answers.ts'

/** One thing that can be tried: an order with its example step. */
export type Move = { readonly order: Order; readonly agency: string; readonly when: Happening }

/** The moves of a case on a day: groups of which the first that is accepted is enough. */
export function movesOf(
  rules: Rules,
  flow: Flow,
  seen: Seen,
  state: Case,
  on: string,
): { readonly all: readonly Move[]; readonly oneOf: readonly (readonly Move[])[] } {
  const open = agenda(rules, state, on).filter(({ ready, task, times }) => ready && flow.tasks.has(task) && times === 0)
  const ready = open.filter(({ missing }) => missing.every(isAnswerable))
  const offered = choices(rules, state, on)
  const missing = [
    ...open.flatMap((item) => item.missing.flatMap(({ parts }) => parts)),
    ...offered.flatMap(({ unmet }) => unmet),
  ]
  const asked = new Set(
    missing.flatMap(({ operator, path }) => (operator === 'consent' && path !== undefined ? [path] : [])),
  )
  const isFree = ({ task, optional }: AgendaItem) => flow.watched.has(task) || optional
  const doing = (item: AgendaItem) => tasksDone(rules, flow, seen, state, item, on)
  return {
    all: [
      ...ready.filter(isFree).flatMap(doing),
      ...offered.flatMap((choice) => choiceMoves(rules, flow, seen, state, choice, on, asked)),
    ],
    oneOf: ready.filter((item) => !isFree(item)).map(doing),
  }
}

// What is missing may still come true with the answers of the task itself.
function isAnswerable({ parts }: AgendaItem['missing'][number]): boolean {
  return !parts.some(({ operator }) => operator === 'done' || operator === 'consent')
}

function tasksDone(rules: Rules, flow: Flow, seen: Seen, state: Case, item: AgendaItem, on: string): readonly Move[] {
  const { key, task, agency, form: id } = item
  if (agency === undefined) return []
  const { run } = splitKey(key)
  const form = own(rules.version.forms, id)
  const instance = run === undefined ? {} : { instance: Number(run.split('#')[1]) }
  const context = formContext(rules, state, on, run)
  const start = prefill(rules, state, key, on)
  const filled = form
    ? fillings(task, flow, seen, (asked) => sampleAnswers(form, { ...asked, on }, context), start)
    : [{}]
  return filled.map((answers) => ({
    order: { type: 'do-task', task: key, answers },
    agency,
    when: { on, by: agency, task, ...instance, ...(form ? { answers } : {}) },
  }))
}

function choiceMoves(
  rules: Rules,
  flow: Flow,
  seen: Seen,
  state: Case,
  choice: Choice,
  on: string,
  asked: ReadonlySet<string>,
): readonly Move[] {
  const { type, name, run, agency = state.opened?.agency ?? '', form: id } = choice
  const instance = run === undefined ? {} : { instance: Number(run.split('#')[1]) }
  const when = { on, by: agency }
  switch (type) {
    case 'consent':
      return asked.has(name) && state.consents[name] === undefined
        ? [
            {
              order: { type: 'record-consent', consent: name, answer: 'given' },
              agency,
              when: { ...when, consent: name },
            },
          ]
        : []
    case 'branch':
      return state.runs.some(({ branch }) => branch === name)
        ? []
        : [{ order: { type: 'open-branch', branch: name }, agency, when: { ...when, branch: name } }]
    case 'transition':
      return [
        {
          order: { type: 'take-transition', transition: name, run },
          agency,
          when: { ...when, transition: name, ...instance },
        },
      ]
    case 'closing': {
      const form = own(rules.version.forms, id)
      const context = formContext(rules, state, on)
      const filled = form
        ? fillings(name, flow, seen, (asked) => sampleAnswers(form, { ...asked, on }, context), {})
        : [{}]
      return filled.map((answers) => ({
        order: { type: 'take-closing', closing: name, answers },
        agency,
        when: { ...when, closing: name, ...(form ? { answers } : {}) },
      }))
    }
  }
}

/** The days on which a period of the case ends, later than a day. */
export function laterDays(rules: Rules, state: Case, on: string): readonly string[] {
  const { stages, branches = {} } = rules.version.workflow
  const scope = caseScope(rules, state, on)
  const ends = [...Object.entries(stages), ...Object.entries(branches)].flatMap(([name, { period }]) => {
    const end = period && scope.read(`${name}.ends`)
    return end?.type === 'date' && end.value > on ? [end.value] : []
  })
  return [...new Set(ends)].toSorted()
}
