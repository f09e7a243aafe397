import type { CaseView } from '#app/data/cases.server.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { AnswerPath } from '#app/ui/form/answer-path.ts'
import { fieldsOf } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { taskKeyOf } from '../task-segment.ts'
import { entryForm } from '../view/entry-form.server.ts'
import { formTask } from '../view/form-task.server.ts'

export type FileFieldPlace = {
  readonly key: string
  readonly path: AnswerPath
  readonly title: string
  readonly prefilled: Answers
}

/** The file field of a form that is the reader's to fill in: of a task by its segment, or of an own entry (`entry-5`). */
export function fileFieldOf(
  view: CaseView,
  segment: string,
  pointer: string,
  language: Language,
): FileFieldPlace | undefined {
  const path = pathOf(pointer)
  const found = formAt(view, segment, language)
  if (!path || !found) return undefined
  const names = path.filter((step) => typeof step === 'string').join('.')
  const place = fieldsOf(found.form).find((one) => one.path.join('.') === names)
  if (place?.field.kind !== 'file') return undefined
  return { key: found.key, path, title: say(place.field.title, language), prefilled: found.prefilled }
}

function formAt(view: CaseView, segment: string, language: Language) {
  const entry = /^entry-(\d{1,6})$/.exec(segment)?.[1]
  if (entry === undefined) return formTask(view, taskKeyOf(segment), language)
  const event = view.events.find(({ sequence }) => sequence === Number(entry))
  const found = event?.agency === view.agency ? entryForm(view, event) : undefined
  return found && { key: segment, form: found.form as Form, prefilled: {} }
}

function pathOf(pointer: string): AnswerPath | undefined {
  if (!/^(\/[a-z0-9-]{1,100}){1,6}$/.test(pointer)) return undefined
  return pointer
    .slice(1)
    .split('/')
    .map((step) => (/^\d{1,4}$/.test(step) ? Number(step) : step))
}
