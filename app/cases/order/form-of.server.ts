import type { CaseView } from '#app/data/cases.server.ts'
import type { Language } from '#app/messages/language.ts'
import type { Order } from '#engine/workflow'
import { entryForm } from '../view/entry-form.server.ts'
import { formTask } from '../view/form-task.server.ts'

/** The form whose answers an order sends, and what it looks at on a day. */
export function formOf(view: CaseView, order: Order, language: Language) {
  if (order.type === 'do-task') return formTask(view, order.task, language)
  if (order.type === 'take-closing') return formTask(view, `closing:${order.closing}`, language)
  const entry = order.type === 'correct-entry' && view.events.find(({ sequence }) => sequence === order.entry)
  return entry ? entryForm(view, entry) : undefined
}
