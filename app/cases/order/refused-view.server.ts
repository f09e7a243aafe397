import type { CaseView } from '#app/data/cases.server.ts'
import { shortMoment } from '#app/messages/dates.ts'
import { list } from '#app/messages/format.ts'
import { inQuotes } from '#app/messages/in-quotes.ts'
import type { Language } from '#app/messages/language.ts'
import { openingRefusals } from '#app/messages/opening-refusals.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { refusals } from '#app/messages/refusals.ts'
import type { CaseFacts } from '#app/ui/form/case-facts.ts'
import type { AnswerProblem } from '#engine/forms'
import type { Problem } from '#engine/result'
import type { Answers } from '#engine/schema'
import type { Order, Refusal } from '#engine/workflow'
import { type CaseNames, caseNames } from '../view/case-names.server.ts'
import { choiceViews } from '../view/choice-view.server.ts'
import { type EntryView, historyView } from '../view/history-view.server.ts'
import { formOf } from './form-of.server.ts'
import { unmetRequirement } from './unmet-requirement.server.ts'

const undated: readonly string[] = ['bad-date', 'bad-time', 'time-without-offset']

/** Why nothing was recorded, in words, and what was typed. */
export type Refused = {
  readonly form: string
  readonly problems: readonly { readonly text: string; readonly field?: string }[]
  readonly answers: readonly AnswerProblem[]
  readonly since: readonly EntryView[]
  readonly input: Readonly<Record<string, string>>
  /** The answers as sent, and what their form looks at on the date given. */
  readonly sent?: Answers
  readonly facts?: CaseFacts
}

export function refusedView(
  view: CaseView,
  order: Order,
  refused: readonly Refusal[],
  posted: FormData,
  on: string,
  language: Language,
): Refused {
  const names = caseNames(view, language)
  const isDated = refused.every(({ code }) => !undated.includes(code))
  const stale = refused.find(({ code }) => code === 'stale-revision')
  return {
    form: formName(posted),
    problems: refused.flatMap((problem) => {
      if (problem.path[0] === 'answers') return []
      const said = named(problem, names, language)
      if (problem.code === 'requirement-unmet')
        return [{ text: unmetRequirement(view, order, problem, names, language) }]
      if (problem.code === 'choice-unmet') return unmetChoice(view, said, language)
      return [{ text: sentence(said, language), field: fieldOf(problem) }]
    }),
    answers: answerProblemsOf(refused),
    since: stale ? historyView(view, language).filter(({ sequence }) => sequence > Number(stale.params?.seen)) : [],
    input: inputOf(posted),
    ...('answers' in order
      ? { sent: order.answers, facts: formOf(view, order, language)?.factsOn(isDated ? on : view.today) }
      : {}),
  }
}

/** Which form of a page was sent. */
export function formName(posted: FormData): string {
  return [posted.get('intent'), posted.get('name') ?? '', posted.get('run') ?? ''].join(' ').trim()
}

export function inputOf(posted: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries([...posted].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** The problems that stand at fields of the form, as the form knows them. */
export function answerProblemsOf(refused: readonly Problem[]): readonly AnswerProblem[] {
  return refused.flatMap(({ code, path, params }) =>
    path[0] === 'answers' ? [{ code, path: path.slice(1), params } as AnswerProblem] : [],
  )
}

/** A refusal in one sentence, its dates as people write them. */
export function sentence({ code, path, params = {} }: Problem, language: Language): string {
  const shown = Object.entries(params).map(([name, value]) => [name, readable(value)])
  const all = { ru: { ...refusals.ru, ...openingRefusals.ru }, en: { ...refusals.en, ...openingRefusals.en } }
  const problem = { code: code as keyof typeof all.ru, path, params: Object.fromEntries(shown) }
  return Object.hasOwn(all.ru, code) ? problemSentence(all, problem, language) : code
}

function readable(value: string | number): string | number {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? shortMoment(value) : value
}

function fieldOf({ path }: Problem): string | undefined {
  return path.length === 1 ? String(path[0]) : undefined
}

function named({ code, path, params }: Problem, names: CaseNames, language: Language): Problem {
  if (!params) return { code, path }
  const { task: id, agency: who, of, act, by, for: before, ...rest } = params
  return {
    code,
    path,
    params: {
      ...rest,
      ...(id === undefined ? {} : { task: names.task(String(id)) }),
      ...(who === undefined ? {} : { agency: names.agency(String(who)) ?? who }),
      ...(by === undefined ? {} : { by: actTitle('branch', String(by).split('#')[0] ?? '', names, language) }),
      ...(before === undefined ? {} : { for: tasksIn(String(before), names, language) }),
      ...(act === undefined ? {} : { act: actTitle(String(of), String(act), names, language) }),
    },
  }
}

function actTitle(of: string, id: string, names: CaseNames, language: Language): string {
  if (of === 'consent') return names.consent(id)
  return inQuotes(of === 'branch' ? names.holder(id) : names.task(id), language)
}

function tasksIn(ids: string, names: CaseNames, language: Language): string {
  return list(
    ids.split(', ').map((id) => inQuotes(names.task(id), language)),
    language,
  )
}

function unmetChoice(view: CaseView, problem: Problem, language: Language): Refused['problems'] {
  const choice = choiceViews(view, language).find(({ name }) => name === problem.params?.name)
  return [{ text: sentence(problem, language) }, ...(choice?.unmet ?? []).map((text) => ({ text }))]
}
