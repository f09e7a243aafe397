import { Link } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ProblemView } from '../view/problem-view.ts'

/** Problems in words; each leads to its place. */
export function ProblemList({ problems }: { problems: readonly ProblemView[] }) {
  const t = useMessages(studio)
  if (problems.length === 0) return <p className="all-well">{t.problemsNone}</p>
  return (
    <ul className="problem-list">
      {problems.slice(0, 100).map(({ text, place, href, file, pointer, line }) => (
        <li key={`${file} ${pointer} ${text}`}>
          <span>{text}</span>
          <span className="soft-line">
            {href ? <Link to={href}>{place}</Link> : place} {href && `· ${t.line(line)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
