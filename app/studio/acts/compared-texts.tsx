import { actTexts } from '#app/messages/act-texts.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ComparedView } from './compared-view.ts'

/** What became of every clause between two editions, the words of each before and after. */
export function ComparedTexts({ compared, name }: { compared: ComparedView; name: string }) {
  const t = useMessages(actTexts)
  const { unchanged, changed, gone, added, references } = compared
  return (
    <section className="panel" aria-labelledby="compared-title">
      <h2 id="compared-title">{t.compared(name)}</h2>
      <p>
        {t.unchanged(unchanged)} {t.references(references.found, references.changed, references.orphaned)}
      </p>
      {[
        { title: t.changed, clauses: changed },
        { title: t.gone, clauses: gone },
        { title: t.added, clauses: added },
      ].map(({ title, clauses }) => (
        <div key={title}>
          <h3>
            {title}: {clauses.length}
          </h3>
          {clauses.map(({ id, was, is, movedTo, rests }) => (
            <details key={id} className="text-part">
              <summary>
                <strong>{id}</strong> {movedTo !== undefined && <span className="soft-line">{t.movedTo(movedTo)}</span>}
              </summary>
              <dl className="text-change">
                {was !== '' && (
                  <div>
                    <dt>{t.was}</dt>
                    <dd>{was}</dd>
                  </div>
                )}
                {is !== '' && (
                  <div>
                    <dt>{t.is}</dt>
                    <dd>{is}</dd>
                  </div>
                )}
              </dl>
              {rests.length > 0 && <p className="soft-line">{t.rests(rests.join('; '))}</p>}
            </details>
          ))}
        </div>
      ))}
    </section>
  )
}
