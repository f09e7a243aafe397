import { impacts } from '#app/messages/impacts.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { CasesView, RehearsalView } from '../view/rehearsal-view.ts'

/** What a draft means for the open cases, before it is published. */
export function OpenCases({ rehearsal: { looked, open, moves, would } }: { rehearsal: RehearsalView }) {
  const t = useMessages(impacts)
  return (
    <section className="panel" aria-labelledby="open-cases-title">
      <h2 id="open-cases-title">{t.title}</h2>
      {moves.cases.length === 0 ? (
        <p>{t.movesNone}</p>
      ) : (
        <>
          <h3>{t.moves}</h3>
          <CaseLines {...moves} />
        </>
      )}
      {would.cases.length > 0 && (
        <>
          <h3>{t.would}</h3>
          <p className="soft-line">{t.wouldLead}</p>
          <CaseLines {...would} />
        </>
      )}
      <p className="soft-line">{t.looked(looked, open)}</p>
    </section>
  )
}

function CaseLines({ cases, more }: CasesView) {
  const t = useMessages(impacts)
  return (
    <>
      <ul className="change-list">
        {cases.map(({ number, says }) => (
          <li key={number}>
            <div>
              {says.map((said) => (
                <span key={said} className="change-what">
                  {said}
                </span>
              ))}
              <span className="soft-line">{t.caseNumber(number)}</span>
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft-line">{t.more(more)}</p>}
    </>
  )
}
