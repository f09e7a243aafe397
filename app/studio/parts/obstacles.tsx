import { href, Link } from 'react-router'
import { approval } from '#app/messages/approval.ts'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { PublishPage } from '../view/publish-page.server.ts'

/** What is still missing before a draft can be sent for approval. */
export function Obstacles({ page: { head, missing, obstacles } }: { page: PublishPage }) {
  const [s, t] = [useMessages(studio), useMessages(approval)]
  const id = head.draft?.id ?? ''
  return (
    <div className="obstacles">
      <h3>{t.notYet}</h3>
      <ul className="plain-list">
        {obstacles.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>
        <Link to={href('/rules/drafts/:id', { id })}>{missing.length > 0 ? t.toBasis : s.toDraft}</Link>
      </p>
    </div>
  )
}
