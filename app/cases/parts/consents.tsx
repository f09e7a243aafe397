import '../consents.css'
import { cases } from '#app/messages/cases.ts'
import { consents as sentences } from '#app/messages/consents.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { ConsentView } from '../view/consent-view.server.ts'
import { ConsentForm } from './consent-form.tsx'
import { useRefused } from './order-form.tsx'

/** What was consented to, refused or withdrawn, by whom, to whom, until when, and the way to record it. */
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
  const t = useMessages(sentences)
  const { name, title, state, words, on, facts, canRecord, clauses } = consent
  const refused = useRefused('record-consent', name)
  return (
    <li>
      <span>
        {title}: <strong className={`consent-${state}`}>{words}</strong> {on}
      </span>
      <dl className="consent-facts">
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt> <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <span className="soft">
        <Clauses clauses={clauses} />
      </span>
      {canRecord && (
        <details className="aside-action" open={refused !== undefined} key={refused ? 'refused' : ''}>
          <summary>
            {t.record}
            <span className="visually-hidden">: {title}</span>
          </summary>
          <ConsentForm consent={consent} refused={refused} />
        </details>
      )}
    </li>
  )
}

/** The consents that run out or no longer hold, said where nobody misses it. */
export function ConsentWarnings({ consents }: { consents: readonly ConsentView[] }) {
  return consents.flatMap(({ name, warning }) =>
    warning === undefined
      ? []
      : [
          <p key={name} className="case-note">
            {warning}
          </p>,
        ],
  )
}
