import { unknownYear } from '#engine/calendar'
import type { Text } from '#engine/schema'
import {
  type AgendaItem,
  agenda,
  type Case,
  currentVisit,
  expiryOf,
  placeOf,
  type Rules,
  rowName,
} from '#engine/workflow'
import { closingsByDate } from './closings-by-date.ts'
import { type Line, lineSort } from './work-line.ts'

export type LineOfAgency = {
  readonly agency: string
  readonly task: string
  readonly sort: string
  /** The stage or branch, and the task, closing or transition, that a list may be narrowed to. */
  readonly stage: string
  readonly action: string
  readonly body: Line
}

/**
 * The lines of a case on a day for the agencies that see it: what an agency has to do, or, where it has nothing to
 * do, one line saying who has. What may be left undone is shown only where nothing else is left.
 */
export function workRows(
  rules: Rules,
  state: Case,
  today: string,
  agencies: readonly string[],
  number: string,
): readonly LineOfAgency[] {
  const expiry = expiryOf(rules, state, today)
  const newRules = newRulesOf(state, today)
  const here = currentVisit(state)?.stage ?? ''
  const line = (agency: string, task: string, body: Line, stage = here, action = task) => ({
    agency,
    task,
    stage,
    action,
    body: { ...body, ...(expiry && { expiry }), ...newRules },
    sort: lineSort(body, number),
  })
  const ready = agenda(rules, state, today).filter((item) => item.ready)
  const mandatory = ready.filter((item) => !item.optional)
  const tasks = (mandatory.length > 0 ? mandatory : ready).map((item) => ({
    agency: item.agency,
    task: item.key,
    stage: item.holder,
    action: item.task,
    body: taskLine(rules, state, item, today),
  }))
  const closings = closingsByDate(rules, state, today).map(({ choice, due }) => ({
    agency: choice.agency,
    task: `${choice.type}:${choice.name}`,
    stage: here,
    action: `${choice.type}:${choice.name}`,
    body: {
      view: 'open' as const,
      title: choice.title,
      holder: stageTitle(rules, state),
      dueKind: 'dated' as const,
      due,
    },
  }))
  const open = [...tasks, ...closings]
  return agencies.flatMap((agency) => {
    const own = open.filter((item) => item.agency === agency)
    if (own.length > 0) return own.map(({ task, body, stage, action }) => line(agency, task, body, stage, action))
    return [line(agency, '', state.status === 'closed' ? closedLine(rules, state) : waitingLine(rules, state, ready))]
  })
}

// A week is long enough to have noticed.
function newRulesOf({ rulesChanged }: Case, today: string): Pick<Line, 'newRules'> {
  const isNew = rulesChanged && Temporal.PlainDate.from(rulesChanged.on).until(today).days <= 7
  return isNew ? { newRules: rulesChanged.on } : {}
}

function taskLine(rules: Rules, state: Case, item: AgendaItem, today: string): Line {
  const { workflow } = rules.version
  const { holder, run, title, due, agency } = item
  const about = run === undefined || agency === undefined ? undefined : rowName(rules, state, run, agency, today)
  const actor = workflow.roles[item.actor]
  return {
    view: 'open',
    title,
    holder: (run === undefined ? workflow.stages[holder] : workflow.branches?.[holder])?.title ?? holder,
    ...(about === undefined ? {} : { about }),
    ...dueOf(due),
    ...papersOf(item),
    ...whyOf(rules, item),
    ...(actor && actor.kind !== 'agency' ? { waitsFor: [actor.title] } : {}),
  }
}

function papersOf({ documents }: AgendaItem): Pick<Line, 'papers'> {
  const warned = documents.filter(({ warning }) => warning !== undefined)
  const [nearest] = warned.toSorted((a, b) => (a.through < b.through ? -1 : 1))
  return nearest ? { papers: { through: nearest.through, isExpired: nearest.warning === 'expired' } } : {}
}

function whyOf({ version: { workflow } }: Rules, { due, task }: AgendaItem): Pick<Line, 'why'> {
  if (due?.type !== 'dated') return {}
  const { from, fromDate, term, source } = due.why
  return { why: { from, fromDate, term, source, every: placeOf(workflow, task)?.task.every } }
}

function dueOf(due: AgendaItem['due']): Pick<Line, 'dueKind' | 'due' | 'advised' | 'standing' | 'unknownYear'> {
  if (due === undefined) return { dueKind: 'none' }
  if (due.type === 'dated')
    return due.soft ? { dueKind: 'advised', advised: due.due } : { dueKind: 'dated', due: due.due }
  if (due.type === 'standing') return { dueKind: 'standing', standing: due.since }
  if (due.type !== 'refused') return { dueKind: due.type }
  const year = unknownYear(due.problem)
  return { dueKind: 'refused', ...(year === undefined ? {} : { unknownYear: year }) }
}

function waitingLine(rules: Rules, state: Case, ready: readonly AgendaItem[]): Line {
  const { region, workflow } = rules.version
  const mandatory = ready.filter((item) => !item.optional)
  const others = mandatory.length > 0 ? mandatory : ready
  const titles = others.map(
    ({ agency, role }): Text =>
      (agency === undefined ? undefined : region.agencies[agency]?.title) ?? workflow.roles[role]?.title ?? role,
  )
  const dues = others
    .map(({ due }) => dueOf(due))
    .filter(({ due, advised, standing }) => (due ?? advised ?? standing) !== undefined)
  const [nearest = { dueKind: 'none' as const }] = dues.sort((a, b) => ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1))
  return {
    view: 'waiting',
    title: others[0]?.title ?? stageTitle(rules, state),
    holder: stageTitle(rules, state),
    ...nearest,
    waitsFor: [...new Map(titles.map((title) => [JSON.stringify(title), title])).values()],
    since: lastDay(state),
  }
}

function closedLine({ version: { workflow } }: Rules, state: Case): Line {
  const closing = state.ground?.closing ?? ''
  const title = workflow.closings[closing]?.title ?? closing
  return { view: 'closed', title, holder: title, dueKind: 'none', since: (state.closed ?? '').slice(0, 10) }
}

function stageTitle({ version: { workflow } }: Rules, state: Case): Text {
  const stage = currentVisit(state)?.stage ?? ''
  return workflow.stages[stage]?.title ?? stage
}

/** The latest legal date of the case: since then the others have had the move. */
function lastDay({ done, visits, runs }: Case): string {
  return [...done, ...visits, ...runs].reduce((last, { on }) => (on.slice(0, 10) > last ? on.slice(0, 10) : last), '')
}
