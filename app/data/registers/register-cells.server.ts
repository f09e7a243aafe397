import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { answerAt } from '#app/ui/form/answer-path.ts'
import { answerText } from '#app/ui/form/answer-text.ts'
import { compileForm, type FieldLayout } from '#engine/forms'
import { own } from '#engine/record'
import type { Answers, Form } from '#engine/schema'
import { caseScope, type Done, formContext, placeOf } from '#engine/workflow'
import { readableDone, readableSubject } from '../case/readable.ts'
import { personRecord } from '../person-record.ts'
import type { RegisterRow } from './register-rows.server.ts'

/** One cell: what it says, and its value where it is a date (ISO) or a number. */
export type Cell = { readonly text: string; readonly date?: string; readonly number?: number }

const nothing: Cell = { text: '' }

/** What a column of a register shows in a row, as far as the agency may read it. */
export function cellOf(row: RegisterRow, path: string, language: Language): Cell {
  const { look } = row
  const { workflow, region, forms } = look.rules.version
  const [head = '', ...rest] = path.split('.')
  if (head === 'agency')
    return { text: say(own(region.agencies, row.agency.split('/')[1])?.title ?? row.agency, language) }
  if (head === 'action') return { text: titleOf(row, language) }
  if (head === 'subject') return ofSubject(row, rest, language)
  if (head === 'row' && rest.length === 0) return { text: row.on, date: row.on }
  const name = head === 'row' ? row.name : head
  const task = placeOf(workflow, name)?.task
  if (!task || (head === 'row' && row.kind !== 'task')) return read(row, [name, ...rest].join('.'))
  const done = doneOf(row, name, head === 'row')
  if (!done) return nothing
  if (rest.length === 0) return { text: done.on, date: done.on }
  return ofAnswers(row, own(forms, task.form), readableDone(look, done), rest, language)
}

function doneOf({ look: { state }, sequence, run }: RegisterRow, task: string, isRow: boolean): Done | undefined {
  if (isRow) return state.done.find((one) => one.sequence === sequence)
  const all = state.done.filter((one) => one.task === task)
  return all.findLast((one) => run !== '' && one.run === run) ?? all.at(-1)
}

function ofSubject(row: RegisterRow, names: readonly string[], language: Language): Cell {
  const { look } = row
  const { version } = look.rules
  const subject = readableSubject(look)
  if (names.length > 0)
    return ofAnswers(row, own(version.forms, version.workflow.subject.form), subject, names, language)
  const { surname, givenName, patronymic } = personRecord(version, subject)
  return { text: [surname, givenName, patronymic].filter(Boolean).join(' ') }
}

function ofAnswers(
  { look: { rules, state, today } }: RegisterRow,
  form: Form | undefined,
  answers: Answers | undefined,
  names: readonly string[],
  language: Language,
): Cell {
  const answer = answerAt(answers, names)
  if (!form || answer === undefined) return nothing
  const { layout } = compileForm(form, formContext(rules, state, today), language)
  const fields = layout.sections.flatMap((section) => section.fields)
  const field = names.reduce<{ readonly found?: FieldLayout; readonly among: readonly FieldLayout[] }>(
    ({ among, found }, name) => {
      const next = among.find((one) => one.name === name)
      return next ? { found: next, among: next.parts ?? [] } : { found: undefined, among: found ? [] : among }
    },
    { among: fields },
  ).found
  // A part of a document or a signature is a plain text or date.
  if (!field) return plain(answer)
  if (field.kind === 'date' || field.kind === 'date-time') return plain(answer)
  const text = answerText(field, answer, language)
  const isNumber = field.kind === 'money' || field.kind === 'integer' || field.kind === 'decimal'
  return isNumber && text !== '' && Number.isFinite(Number(answer)) ? { text, number: Number(answer) } : { text }
}

function plain(answer: unknown): Cell {
  if (typeof answer !== 'string') return nothing
  return /^\d{4}-\d\d-\d\d/.test(answer) ? { text: answer, date: answer } : { text: answer }
}

function read({ look: { rules, state, today }, run }: RegisterRow, path: string): Cell {
  const value = caseScope(rules, state, today, run || undefined).read(path)
  if (value.type === 'date' || value.type === 'date-time') return { text: value.value, date: value.value }
  return value.type === 'text' ? { text: value.value } : nothing
}

function titleOf({ look, name, kind }: RegisterRow, language: Language): string {
  const { workflow } = look.rules.version
  if (kind === 'branch') return say(own(workflow.branches, name)?.title ?? name, language)
  if (kind === 'opened') return say(own(workflow.entries, name)?.title ?? name, language)
  return say(placeOf(workflow, name)?.task.title ?? name, language)
}
