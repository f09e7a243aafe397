import './open-cases.css'
import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { impacts } from '#app/messages/impacts.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { CasesView, RehearsalView } from '../view/rehearsal-view.ts'

const groups = ['moves', 'taken', 'kept', 'would'] as const

/** What a draft means for the open cases, before it is published; tried when asked for. */
export function OpenCases({ rehearsal, mayTry }: { rehearsal?: RehearsalView; mayTry: boolean }) {
  const t = useMessages(impacts)
  return (
    <section className="panel" aria-labelledby="open-cases-title">
      <h2 id="open-cases-title">{t.title}</h2>
      <p className="soft-line">{t.lead}</p>
      {rehearsal ? <Rehearsed rehearsal={rehearsal} /> : <p>{t.never}</p>}
      {mayTry && (
        <Form method="post">
          <Button type="submit" name="intent" value="rehearse" variant={rehearsal ? 'default' : 'filled'}>
            {rehearsal ? t.tryAgain : t.try}
          </Button>
        </Form>
      )}
    </section>
  )
}

function Rehearsed({ rehearsal }: { rehearsal: RehearsalView }) {
  const t = useMessages(impacts)
  const { at, looked, begins, ends } = rehearsal
  const shown = groups.filter((group) => rehearsal[group].count > 0)
  return (
    <>
      <p>
        {t.tried(at, looked)} {shown.length === 0 ? t.nothing : t.lateness(begins, ends)}
      </p>
      {shown.map((group) => (
        <CaseTable key={group} title={`${t[group]}: ${rehearsal[group].count}`} view={rehearsal[group]} />
      ))}
    </>
  )
}

function CaseTable({ title, view: { lines, more, same } }: { title: string; view: CasesView }) {
  const t = useMessages(impacts)
  return (
    <>
      <h3>{title}</h3>
      {lines.length > 0 && (
        <table className="case-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t.caseColumn}</th>
              <th scope="col">{t.whatColumn}</th>
              <th scope="col">{t.beforeColumn}</th>
              <th scope="col">{t.afterColumn}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ number, what, before, after, note }) => (
              <tr key={`${number} ${what}`}>
                <th scope="row">{number}</th>
                <td>{what}</td>
                <td data-word={before && t.beforeColumn}>{before}</td>
                <td data-word={after && t.afterColumn}>
                  {after}
                  {note && <span className="case-note-mark">{note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p className="soft-line">{t.more(more)}</p>}
      {same > 0 && <p className="soft-line">{t.datesStay(same)}</p>}
    </>
  )
}
