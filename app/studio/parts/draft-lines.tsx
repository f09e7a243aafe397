import { href, Link } from 'react-router'
import { approval } from '#app/messages/approval.ts'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { DraftLine } from '../view/rules-page.server.ts'

/** The drafts at work: what about, whose, since when. */
export function DraftLines({ drafts }: { drafts: readonly DraftLine[] }) {
  const [t, a] = [useMessages(studio), useMessages(approval)]
  return (
    <section className="panel" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t.drafts}</h2>
      {drafts.length === 0 ? (
        <p className="soft-line">{t.draftsNone}</p>
      ) : (
        <ul className="change-list">
          {drafts.map(({ id, title, author, since, isSupply, isSubmitted, files }) => (
            <li key={id}>
              <div>
                <Link to={href(isSubmitted ? '/rules/drafts/:id/publish' : '/rules/drafts/:id', { id })}>
                  {title || t.untitled}
                </Link>
                <span className="soft-line">
                  {isSupply ? t.draftSupply(since) : t.draftBy(author, since)} · {t.files(files)}
                  {isSubmitted && <strong> · {a.draftWaits}</strong>}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
