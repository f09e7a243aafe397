import './case.css'
import './case-parts.css'
import './dues.css'
import { Button } from '@mantine/core'
import { caseDues } from '#app/messages/case-dues.ts'
import { caseTask } from '#app/messages/case-task.ts'
import { language } from '#app/middleware/language.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/dues'
import { caseOf } from './case-of.server.ts'
import { CaseHeading } from './parts/case-heading.tsx'
import { type DueRow, duesPage } from './view/dues-page.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  return duesPage(await caseOf(context, params.id), language(context))
}

export default function DuesPage({ loaderData: { header, today, expiry, rows } }: Route.ComponentProps) {
  const [t, c] = [useMessages(caseDues), useMessages(caseTask)]
  return (
    <div className="case-page dues-page">
      <title>{`${t.title} · ${header.number}`}</title>
      <div className="screen-only">
        <CaseHeading header={header} title={t.title} />
        <p>
          <Button onClick={() => print()}>{t.print}</Button>
        </p>
      </div>
      <div className="dues-sheet">
        <p className="dues-title">
          {t.title}, {t.asOf(today)}
        </p>
        <p>
          {header.person}, {c.born(header.birthDate)}, {c.caseNumber(header.number)}. {header.procedure}
        </p>
        {expiry && <p>{expiry}</p>}
        {rows.length === 0 ? <p>{t.nothing}</p> : <DuesTable rows={rows} />}
      </div>
    </div>
  )
}

function DuesTable({ rows }: { rows: readonly DueRow[] }) {
  const t = useMessages(caseDues)
  return (
    <table>
      <thead>
        <tr>
          {[t.action, t.move, t.due, t.why].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.title}
              <span className="dues-soft">{row.holder}</span>
            </th>
            <td data-name={t.move}>{row.who}</td>
            <td data-name={t.due}>
              {row.due}
              {row.date && <span className="dues-soft">{row.date}</span>}
            </td>
            <td data-name={t.why}>
              {row.sentence !== '' && <p className="dues-why">{row.sentence}</p>}
              {row.lacking.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
