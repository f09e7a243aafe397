import { Link } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Way = { readonly name: string; readonly title: string; readonly entry: string }

/** By which procedure and on what ground the case begins; chosen by links, so that each has an address. */
export function Ways({ ways, chosen }: { ways: readonly Way[]; chosen?: string }) {
  const t = useMessages(cases)
  const [only] = ways
  if (!only) return <p className="case-note">{t.noProcedures}</p>
  if (ways.length === 1)
    return (
      <p className="ways-only">
        <strong>{only.title}</strong>
        <span className="soft">{only.entry}</span>
      </p>
    )
  return (
    <nav className="ways" aria-label={t.procedure}>
      {ways.map(({ name, title, entry }) => (
        <Link key={name} to={`?way=${name}`} aria-current={name === chosen ? 'true' : undefined}>
          <strong>{title}</strong>
          <span className="soft">{entry}</span>
        </Link>
      ))}
    </nav>
  )
}
