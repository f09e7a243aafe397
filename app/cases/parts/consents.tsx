import { cases } from '#app/messages/cases.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { ConsentView } from '../view/consent-view.server.ts'
import { OrderForm, useRefused } from './order-form.tsx'

/** What was consented to, refused or withdrawn, and the way to record it. */
export function Consents({ consents }: { consents: readonly ConsentView[] }) {
  const t = useMessages(cases)
  if (consents.length === 0) return null
  return (
    <section className="side-box" aria-labelledby="consents">
      <h2 id="consents">{t.consents}</h2>
      <ul>
        {consents.map((consent) => (
          <ConsentLine key={consent.name} consent={consent} />
        ))}
      </ul>
    </section>
  )
}

function ConsentLine({ consent }: { consent: ConsentView }) {
  const t = useMessages(cases)
  const { name, title, by, answer, words, on, canRecord, clauses } = consent
  const refused = useRefused('record-consent', name)
  return (
    <li>
      <span>
        {title}: <strong className={`consent-${answer ?? 'none'}`}>{words ?? t.noConsent}</strong> {on}
      </span>
      <span className="soft">
        {t.consentBy(by)} <Clauses clauses={clauses} />
      </span>
      {canRecord && (
        <details className="aside-action" open={refused !== undefined} key={refused ? 'refused' : ''}>
          <summary>{t.recordConsent}</summary>
          <OrderForm intent="record-consent" name={name} submit={t.record} tone="default">
            <fieldset className="ticks-line">
              <legend className="visually-hidden">{title}</legend>
              {(['given', 'refused', 'withdrawn'] as const).map((option) => (
                <label key={option}>
                  <input type="radio" name="answer" value={option} defaultChecked={option === 'given'} />
                  {t[consentWords[option]]}
                </label>
              ))}
            </fieldset>
          </OrderForm>
        </details>
      )}
    </li>
  )
}

const consentWords = { given: 'consentGiven', refused: 'consentRefused', withdrawn: 'consentWithdrawn' } as const
