import '../preview.css'
import '../tables.css'
// Last, because paper overrules both.
import '../print.css'
import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { shortDate } from '#app/messages/format.ts'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Force, Summary } from '../view/summary.ts'

type Props = { summary: Summary; title: string; children: ReactNode }

/** The frame of every page of a procedure: what it is, whether it is in force, its parts. */
export function Frame({ summary, title, children }: Props) {
  const t = useMessages(preview)
  const { base, act, force } = summary
  const tabs = [
    { to: base, label: t.diagram },
    { to: `${base}/text`, label: t.textTab },
    { to: `${base}/duties`, label: t.duties },
    { to: `${base}/deadlines`, label: t.deadlines },
    { to: `${base}/papers`, label: t.papers },
    ...(act ? [{ to: act.href, label: t.act }] : []),
    { to: `${base}/print`, label: t.printTab },
  ]
  return (
    <div className="procedure">
      <title>{`${title} · ${summary.title}`}</title>
      <header className="procedure-head">
        <p className="procedure-where">
          <Link className="screen-only" to="/procedures">
            {t.listTitle}
          </Link>{' '}
          {summary.region}
        </p>
        <h1>{summary.title}</h1>
        {act && (
          <p className="procedure-act">
            <Link to={act.href}>{act.title}</Link>
          </p>
        )}
        <ForceLine force={force} />
      </header>
      <nav className="procedure-tabs" aria-label={t.tabs}>
        {tabs.map(({ to, label }) => (
          <NavLink key={to} to={to} end>
            {label}
          </NavLink>
        ))}
      </nav>
      {children}
    </div>
  )
}

/** From when to when, and plainly when it is over. */
export function ForceLine({ force: { from, to, state } }: { force: Force }) {
  const t = useMessages(preview)
  return (
    <p className="procedure-force" data-state={state}>
      {state === 'expired' && to !== undefined ? (
        <strong>{t.expired(shortDate(from), shortDate(to))}</strong>
      ) : (
        <span>{t.inForce(shortDate(from), to === undefined ? '' : shortDate(to))}</span>
      )}
      {state === 'not-yet' && <strong>{t.notYet(shortDate(from))}</strong>}
    </p>
  )
}
