import { href, Link } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { DraftLine } from '../view/rules-page.server.ts'

/** The drafts at work: what about, whose, since when. */
export function DraftLines({ drafts }: { drafts: readonly DraftLine[] }) {
  const t = useMessages(studio)
  return (
    <section className="panel" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t.drafts}</h2>
      {drafts.length === 0 ? (
        <p className="soft-line">{t.draftsNone}</p>
      ) : (
        <ul className="change-list">
          {drafts.map(({ id, title, author, since, isSupply, files }) => (
            <li key={id}>
              <div>
                <Link to={href('/rules/drafts/:id', { id })}>{title || t.untitled}</Link>
                <span className="soft-line">
                  {isSupply ? t.draftSupply(since) : t.draftBy(author, since)} · {t.files(files)}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
