import { href, Link } from 'react-router'
import { publishing } from '#app/messages/publishing.ts'
import { studio } from '#app/messages/studio.ts'
import { studioRefusals } from '#app/messages/studio-refusals.ts'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import type { DraftPage } from '../view/draft-page.server.ts'

/** What is still missing before a draft can be published. */
export function Obstacles({ page: { head, missing, problems, changes } }: { page: DraftPage }) {
  const [t, p] = [useMessages(studio), useMessages(publishing)]
  const refusals = studioRefusals[useLanguage()]
  const id = head.draft?.id ?? ''
  const errors = problems.filter(({ severity }) => severity === 'error')
  return (
    <div className="obstacles">
      <h3>{p.notYet}</h3>
      <ul className="plain-list">
        {!head.mayChange && <li>{refusals['draft-closed']}</li>}
        {missing.map((field) => (
          <li key={field}>{refusals[`no-basis-${field}`]}</li>
        ))}
        {errors.length > 0 && <li>{t.errorsCount(errors.length)}</li>}
        {changes?.length === 0 && <li>{t.changesNone}</li>}
      </ul>
      <p>
        <Link to={href('/rules/drafts/:id', { id })}>{missing.length > 0 ? p.toBasis : t.toDraft}</Link>
      </p>
    </div>
  )
}
