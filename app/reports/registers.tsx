import './reports.css'
import { href, Link } from 'react-router'
import { library } from '#app/data/definitions.server.ts'
import { registersOf } from '#app/data/registers/registers-of.server.ts'
import { registers } from '#app/messages/registers.ts'
import { say } from '#app/messages/say.ts'
import { shell } from '#app/messages/shell.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language as languageOf } from '#app/middleware/language.server.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { clausesIn } from '#app/ui/clause/clauses-in.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { own } from '#engine/record'
import type { Route } from './+types/registers'

export function loader({ context }: Route.LoaderArgs) {
  const language = languageOf(context)
  return {
    registers: registersOf(actor(context).agency ?? '').map(({ procedure, name, register, workflow }) => ({
      to: href('/registers/:procedure/:register', { procedure, register: name }),
      title: say(register.title, language),
      procedure: say(workflow.title, language),
      keeper: say(own(workflow.roles, register.role)?.title ?? register.role, language),
      clauses: clausesIn(library().acts, register.source, language),
    })),
  }
}

export default function RegistersPage({ loaderData }: Route.ComponentProps) {
  const t = useMessages(registers)
  const { brand } = useMessages(shell)
  return (
    <div className="reports">
      <title>{`${t.title} · ${brand}`}</title>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {loaderData.registers.length === 0 && <p className="soft">{t.none}</p>}
      <ul className="report-list">
        {loaderData.registers.map(({ to, title, procedure, keeper, clauses }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
            <span className="soft">
              {procedure} · {t.keeper}: {keeper} · <Clauses clauses={clauses} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
