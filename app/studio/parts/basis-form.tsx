import '#app/ui/line-field/line-field.css'
import { Button } from '@mantine/core'
import { Form } from 'react-router'
import type { BasisField } from '#app/data/studio/basis.ts'
import { publishing } from '#app/messages/publishing.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { type BasisInput, basisFields } from '../edit/read-basis.ts'
import type { DraftPage } from '../view/draft-page.server.ts'

type Props = {
  page: DraftPage
  answer?: { readonly wrong: readonly BasisField[]; readonly typed: Readonly<Record<string, string>> }
}

const labels = {
  title: 'draftTitle',
  kind: 'basisKindField',
  number: 'basisNumberField',
  date: 'basisDateField',
  effectiveFrom: 'effectiveField',
} as const satisfies Record<BasisInput, string>

/** The document a draft rests on and the day it comes into force. */
export function BasisForm({ page: { head, basis }, answer }: Props) {
  const t = useMessages(publishing)
  const revision = head.draft?.revision
  return (
    <section className="panel" aria-labelledby="basis-title">
      <h2 id="basis-title">{t.basis}</h2>
      <p className="soft-line">{t.basisLead}</p>
      <Form method="post" noValidate key={revision}>
        <input type="hidden" name="intent" value="basis" />
        <input type="hidden" name="revision" value={revision} />
        <fieldset disabled={!head.mayChange} className="bare basis-fields">
          <legend className="visually-hidden">{t.basis}</legend>
          {basisFields.map((name) => {
            const isWrong = answer?.wrong.some((one) => one === name) ?? false
            const isDate = name === 'date' || name === 'effectiveFrom'
            return (
              <div key={name} className={`line-field basis-${name}`}>
                <label htmlFor={`basis-${name}`}>{t[labels[name]]}</label>
                <input
                  id={`basis-${name}`}
                  name={name}
                  type="text"
                  className="line-input"
                  defaultValue={answer?.typed[name] ?? basis[name]}
                  list={name === 'kind' ? 'basis-kinds' : undefined}
                  placeholder={isDate ? t.dateHint : undefined}
                  inputMode={isDate ? 'numeric' : undefined}
                  autoComplete="off"
                  aria-invalid={isWrong || undefined}
                  aria-describedby={isWrong ? `basis-${name}-problem` : undefined}
                />
                {isWrong && (
                  <p id={`basis-${name}-problem`} className="line-problem">
                    {t.badDate}
                  </p>
                )}
              </div>
            )
          })}
          <datalist id="basis-kinds">
            {t.basisKinds.split('|').map((kind) => (
              <option key={kind} value={kind} />
            ))}
          </datalist>
          {head.mayChange && (
            <Button type="submit" variant="default">
              {t.saveBasis}
            </Button>
          )}
        </fieldset>
      </Form>
    </section>
  )
}
