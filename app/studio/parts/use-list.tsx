import { Link } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ElementView } from '../view/element-view.ts'

const shown = 8

/** Where an element is used: what names it, and the pages that draw it. */
export function UseList({ uses }: { uses: ElementView['uses'] }) {
  const t = useMessages(studio)
  if (uses.length === 0) return null
  return (
    <section className="uses">
      <h3>{t.usedIn}</h3>
      <ul className="plain-list">
        {uses.slice(0, shown).map(({ label, href, page }) => (
          <li key={label + href}>
            {href ? (
              <Link to={href}>{label}</Link>
            ) : (
              <a href="#preview">{page === 'print' ? t.onPaper : t.onDiagram}</a>
            )}
          </li>
        ))}
        {uses.length > shown && <li className="soft-line">{t.andMore(uses.length - shown)}</li>}
      </ul>
    </section>
  )
}
