import { form } from '#app/messages/form.ts'
import type { Language } from '#app/messages/language.ts'
import { paper } from '#app/messages/paper.ts'
import { answerAt } from '../form/answer-path.ts'
import { dateText } from '../form/date-text.ts'
import type { Run, SignatureBlock } from './sheet.ts'

/** Where somebody signs: position, signature, name in brackets, date, and the stamp where the form has one. */
export function signatureBlock(
  label: readonly Run[],
  answer: unknown,
  language: Language,
  hasStamp: boolean,
): SignatureBlock {
  const t = form[language]
  const said = (part: string) => String(answerAt(answer, [part]) ?? '')
  return {
    type: 'signature',
    label,
    places: [
      { mark: t.positionMark, text: said('position'), inBrackets: false },
      { mark: t.signatureMark, text: '', inBrackets: false },
      { mark: t.nameMark, text: said('name'), inBrackets: true },
      { mark: t.dateMark, text: dateText(answerAt(answer, ['date'])), inBrackets: false },
    ],
    stamp: hasStamp ? paper[language].stamp : undefined,
  }
}
