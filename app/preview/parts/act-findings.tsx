import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ActView } from '../view/act.ts'
import { clauseAnchor } from '../view/address.ts'

/** What is doubtful in an act, as questions to the lawyers. */
export function ActFindings({ findings }: { findings: ActView['findings'] }) {
  const t = useMessages(preview)
  const kinds = {
    gap: t.gap,
    conflict: t.conflict,
    misprint: t.misprint,
    ambiguity: t.ambiguity,
    reference: t.reference,
  }
  return (
    <section className="findings" id="findings">
      <h2>{t.findings}</h2>
      <p className="lead">{findings.length === 0 ? t.noFindings : t.findingsLead}</p>
      <ol>
        {findings.map(({ id, kind, clauses, question, reading, alternatives }) => (
          <li key={id} id={`finding-${id}`} className="card">
            <p className="row-note">
              {kinds[kind]}{' '}
              {clauses.map((clause) => (
                <a key={clause} className="basis-clause" href={`#${encodeURIComponent(clauseAnchor(clause))}`}>
                  {t.clause(clause)}
                </a>
              ))}
            </p>
            <h3>{question}</h3>
            <p>
              <strong>{t.reading}:</strong> {reading ?? t.noReading}
            </p>
            {alternatives.length > 0 && (
              <>
                <p>
                  <strong>{t.alternatives}:</strong>
                </p>
                <ul>
                  {alternatives.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
