import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { PartTask } from '../view/part.ts'
import { BasisLine } from './basis-line.tsx'
import { TermLine } from './term-line.tsx'

/** What one organisation does at a stage. */
export function PartTasks({ title, tasks }: { title: string; tasks: readonly PartTask[] }) {
  const t = useMessages(preview)
  return (
    <table className="stacking part-tasks">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.kindTask}</th>
          <th scope="col">{t.term}</th>
          <th scope="col">{t.form}</th>
          <th scope="col">{t.clauseColumn}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.key}>
            <th scope="row">
              <Link to={task.href}>{task.title}</Link>
              {notesOf(task, t).map((note) => (
                <span key={note} className="row-note">
                  {note}
                </span>
              ))}
            </th>
            <td data-label={t.term}>
              {task.terms.length === 0
                ? t.noTerm
                : task.terms.map((term) => <TermLine key={term.length} term={term} />)}
            </td>
            <td data-label={t.form}>{task.form ? <Link to={task.form.href}>{task.form.title}</Link> : t.noPaper}</td>
            <td data-label={t.clauseColumn}>
              <BasisLine clauses={task.clauses} finding={task.finding} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function notesOf({ from, to, helps, together, optional }: PartTask, t: (typeof preview)['ru']): readonly string[] {
  return [
    ...(from === undefined ? [] : [t.receivesFrom(from)]),
    ...(to === undefined ? [] : [t.passesTo(to)]),
    ...(helps === undefined ? [] : [t.helps(helps)]),
    ...(together.length === 0 ? [] : [`${t.together}: ${together.join(', ')}`]),
    ...(optional ? [t.optional] : []),
  ]
}
