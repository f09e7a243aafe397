import { cases } from '#app/messages/cases.ts'
import { DueBadge } from '#app/ui/due/due-badge.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { CasePage } from '../view/case-page.server.ts'

/** Whom else the case waits for, for what, since when. */
export function Waited({ waited }: Pick<CasePage, 'waited'>) {
  const t = useMessages(cases)
  if (waited.length === 0) return null
  return (
    <section className="side-box" aria-labelledby="waited">
      <h2 id="waited">{t.waited}</h2>
      <ul>
        {waited.map(({ who, title, since, due }) => (
          <li key={title}>
            <strong>{who}</strong>
            <span>{title}</span>
            <span className="soft">
              {t.since(since)} {due && due.tone !== 'undated' && <DueBadge tone={due.tone} words={due.words} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
