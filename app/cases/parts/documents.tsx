import { href, Link } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { paper } from '#app/messages/paper.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { DocumentView } from '../view/document-view.server.ts'

/** The forms filled in that the reader may open. */
export function Documents({ documents, id }: { documents: readonly DocumentView[]; id: string }) {
  const [t, p] = [useMessages(cases), useMessages(paper)]
  return (
    <section className="case-section" aria-labelledby="documents">
      <h2 id="documents">{t.documents}</h2>
      {documents.length === 0 && <p className="soft">{t.noDocuments}</p>}
      <ul className="rows">
        {documents.map(({ sequence, title, on, agency, validThrough, expired }) => (
          <li key={sequence}>
            <Link to={href('/cases/:id/entries/:sequence', { id, sequence: `${sequence}` })}>{title}</Link>
            <span className="soft">
              {on}, {agency}
              {validThrough && ` · ${expired ? t.wasValidThrough(validThrough) : t.validThrough(validThrough)}`}
            </span>
            <span className="document-links">
              <a href={href('/cases/:id/entries/:sequence/print', { id, sequence: `${sequence}` })}>{t.print}</a>
              <a href={href('/cases/:id/entries/:sequence/document', { id, sequence: `${sequence}` })} download>
                {p.word}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
