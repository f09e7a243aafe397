import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/papers'
import { BasisLine } from './parts/basis-line.tsx'
import { Frame } from './parts/frame.tsx'
import { procedureOf } from './procedure-of.server.ts'
import { formHref } from './view/address.ts'
import { stepsOf } from './view/steps.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { teller, day } = await procedureOf(context, params)
  const { version, text, basis, base } = teller
  const { subject, closings } = version.workflow
  const steps = stepsOf(teller)
  const papers = Object.values(version.forms).map((form) => ({
    id: form.id,
    title: text(form.title),
    href: formHref(base, form.id),
    origin: form.origin ?? 'ours',
    basis: basis(form),
    isSubject: form.id === subject.form,
    used: steps.filter(({ task }) => task.form === form.id).map(({ id, title, href }) => ({ id, title, href })),
    closings: Object.values(closings).flatMap((one) => (one.form === form.id ? [text(one.title)] : [])),
  }))
  return { summary: summaryOf(teller, day), papers }
}

export default function Papers({ loaderData: { summary, papers } }: Route.ComponentProps) {
  const t = useMessages(preview)
  return (
    <Frame summary={summary} title={t.papers}>
      <h2>{t.papers}</h2>
      <p className="lead">{t.papersLead}</p>
      <table className="stacking">
        <thead>
          <tr>
            <th scope="col">{t.form}</th>
            <th scope="col">{t.usedIn}</th>
            <th scope="col">{t.clauseColumn}</th>
          </tr>
        </thead>
        <tbody>
          {papers.map(({ id, title, href, origin, basis, isSubject, used, closings }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={href}>{title}</Link>
                <span className="row-note">{origin === 'annex' ? t.fromAnnex : t.ours}</span>
              </th>
              <td data-label={t.usedIn}>
                <ul>
                  {isSubject && <li>{t.subjectForm}</li>}
                  {used.map((task) => (
                    <li key={task.id}>
                      <Link to={task.href}>{task.title}</Link>
                    </li>
                  ))}
                  {closings.map((one) => (
                    <li key={one}>{`${t.kindClosing}: ${one}`}</li>
                  ))}
                </ul>
              </td>
              <td data-label={t.clauseColumn}>
                <BasisLine {...basis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  )
}
