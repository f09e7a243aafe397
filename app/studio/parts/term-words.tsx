import { studio } from '#app/messages/studio.ts'
import { termWords } from '#app/messages/term-words.ts'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import { inputName } from '../edit/input-name.ts'
import type { FieldView } from '../view/field-view.ts'
import { isUnit } from '../view/is-unit.ts'

/** «3 рабочих дня со дня: «Зарегистрировать заявление»» of the values as they are being typed. */
export function TermWords({ fields, now }: { fields: readonly FieldView[]; now?: FormData }) {
  const t = useMessages(studio)
  const language = useLanguage()
  const typed = (key: string) =>
    String(now?.get(inputName(key)) ?? fields.find((one) => one.key === key)?.entries[inputName(key)]?.[0] ?? '')
  const [amount, unit, from] = [Number(typed('amount')), typed('unit'), typed('from')]
  const event = fields.find(({ key }) => key === 'from')?.options.find(({ value }) => value === from)?.title
  if (!Number.isInteger(amount) || amount < 1 || amount > 10_000 || !isUnit(unit) || !event) return null
  const term = termWords({ amount, unit }, language)
  return (
    <p className="term-words">
      <span className="soft-line">{t.termIs}: </span>
      <output>{typed('direction') === 'before' ? t.termBefore(term, event) : t.termAfter(term, event)}</output>
    </p>
  )
}
