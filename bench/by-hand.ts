import { absent, type Case, type FactEvent, type Run, type Visit } from '#engine/workflow'

/**
 * The semi-residential procedure written by hand for nothing but speed, without definitions, reasons or checks: the limit.
 * It makes the very state the engine makes. The state is its own to change.
 */
export type Mine = {
  -readonly [Key in keyof Case]: Case[Key] extends readonly (infer Item)[] ? Writable<Item>[] : Case[Key]
}
type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

const stageOf = new Map<string, string>([
  ...[
    'file-application',
    'register-application',
    'supplement-application',
    'survey-housing',
    'assess-need',
    'decide-need',
  ].map((task): [string, string] => [task, 'assessment']),
  ...['draw-up-programme', 'approve-programme', 'hand-over-copy', 'send-file'].map((task): [string, string] => [
    task,
    'programme',
  ]),
  ...['receive-file', 'call-citizen', 'present-papers', 'sign-contract', 'enrol'].map((task): [string, string] => [
    task,
    'admission',
  ]),
  ...['enter-in-register', 'act-of-services', 'yearly-income-check'].map((task): [string, string] => [task, 'service']),
  ...['mark-programme', 'return-programme', 'note-departure', 'send-results', 'evaluate'].map(
    (task): [string, string] => [task, 'winding-up'],
  ),
])
const branches: Readonly<Record<string, readonly string[]>> = {
  suspension: ['order-stop', 'resume'],
  'income-news': ['receive-news', 'recalculate', 'tell-recipient'],
  revision: ['receive-revision-request', 'revise-programme', 'send-revised-programme'],
}
const last = ['mark-programme', 'return-programme', 'note-departure', 'send-results', 'evaluate']

export function newCase(): Mine {
  return { ...absent, visits: [], done: [], waived: [], runs: [] }
}

export function takeFact(state: Mine, event: FactEvent): void {
  const { on, sequence } = event
  state.revision = sequence
  switch (event.type) {
    case 'case-opened':
      state.status = 'open'
      state.subject = event.subject
      state.visits = [{ stage: 'assessment', on, via: event.entry }]
      state.opened = { on, agency: event.agency, entry: event.entry }
      return
    case 'task-done': {
      const { task, run, answers, agency } = event
      const stage = stageOf.get(task)
      const visit = stage === undefined ? -1 : state.visits.findLastIndex((one) => one.stage === stage)
      state.done.push({ task, run, visit, on, answers, agency, sequence })
      if (stage !== undefined) moveOn(state, task, answers.decision, on)
      else if (run !== undefined) endRun(state, run, on)
      return
    }
    case 'consent-recorded': {
      const { type: _, consent, recordedAt: __, user: ___, ...entry } = event
      state.consents = { ...state.consents, [consent]: [...(state.consents[consent] ?? []), entry] }
      return
    }
    case 'branch-opened': {
      const number = state.runs.filter(({ branch }) => branch === event.branch).length + 1
      state.runs.push({ branch: event.branch, key: `${event.branch}#${number}`, number, on })
      return
    }
    case 'closing-taken':
      state.ground = { closing: event.closing, on, answers: event.answers }
      enter(state, 'winding-up', event.closing, on)
      return
    case 'task-waived':
    case 'transition-taken':
      throw new Error('The history has no such fact')
  }
}

function moveOn(state: Mine, task: string, decision: unknown, on: string): void {
  const stage = state.visits.at(-1)?.stage
  if (task === 'decide-need' && stage === 'assessment' && decision === 'recognised')
    enter(state, 'programme', 'recognised', on)
  else if (task === 'send-file' && stage === 'programme') enter(state, 'admission', 'sent', on)
  else if (task === 'enrol' && stage === 'admission') enter(state, 'service', 'enrolled', on)
  else if (stage === 'winding-up' && last.every((one) => state.done.some((done) => done.task === one))) {
    leave(state, on)
    state.status = 'closed'
    state.closed = on
  }
}

function endRun(state: Mine, key: string, on: string): void {
  const run: Writable<Run> | undefined = state.runs.find((one) => one.key === key)
  const tasks = run && branches[run.branch]
  if (run && tasks?.every((task) => state.done.some((done) => done.task === task && done.run === key))) run.ended = on
}

function leave(state: Mine, on: string): void {
  const visit: Writable<Visit> | undefined = state.visits.at(-1)
  if (visit && visit.left === undefined) visit.left = on
}

function enter(state: Mine, stage: string, via: string, on: string): void {
  leave(state, on)
  state.visits.push({ stage, on, via })
}
