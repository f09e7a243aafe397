import { drafts } from '#app/messages/drafts.ts'
import { useMessages } from '../page-context.ts'
import { isSameAnswer } from './answer-differences.ts'
import { type AnswerPath, answerAt } from './answer-path.ts'
import { useFormPage, useFormState } from './form-page.ts'

/** Answers carried over from earlier forms, by the names that lead to the field, joined with dots. */
export type CarriedAnswers = Readonly<Record<string, { readonly from: string; readonly answer: unknown }>>

/** Says of an answer from where it was carried over, as long as it is as it came. */
export function CarriedMark({ path }: { path: AnswerPath }) {
  const { carried } = useFormPage()
  const t = useMessages(drafts)
  const mark = carried?.[path.join('.')]
  const isAsItCame = useFormState(
    ({ answers }) => mark !== undefined && isSameAnswer(answerAt(answers, path), mark.answer),
  )
  return mark && isAsItCame ? <p className="carried-mark">{t.carried(mark.from)}</p> : null
}

/** Asks to check what was carried over, as long as any of it is as it came. */
export function CarriedLead() {
  const { carried = {} } = useFormPage()
  const t = useMessages(drafts)
  const isAny = useFormState(({ answers }) =>
    Object.entries(carried).some(([path, { answer }]) => isSameAnswer(answerAt(answers, path.split('.')), answer)),
  )
  return isAny ? <p className="field-note">{t.carriedLead}</p> : null
}
