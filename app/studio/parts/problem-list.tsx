import { Link } from 'react-router'
import { severities } from '#app/messages/severities.ts'
import { studio } from '#app/messages/studio.ts'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import type { ProblemView } from '../view/problem-view.ts'

const shown = 10
const most = 200

/** Problems in words; each leads to its place. */
export function ProblemList({ problems }: { problems: readonly ProblemView[] }) {
  const t = useMessages(studio)
  if (problems.length === 0) return <p className="all-well">{t.problemsNone}</p>
  const [first, rest] = [problems.slice(0, shown), problems.slice(shown, most)]
  return (
    <>
      <Lines problems={first} />
      {rest.length > 0 && (
        <details className="more-problems">
          <summary>{t.andMore(problems.length - shown)}</summary>
          <Lines problems={rest} />
        </details>
      )}
    </>
  )
}

function Lines({ problems }: { problems: readonly ProblemView[] }) {
  const t = useMessages(studio)
  const words = severities[useLanguage()]
  return (
    <ul className="problem-list">
      {problems.map(({ severity, text, place, href, file, pointer, line }) => (
        <li key={`${file} ${pointer} ${text}`} className={severity}>
          <span>
            <span className="problem-mark">{words[severity]}</span> {text}
          </span>
          <span className="soft-line">
            {href ? <Link to={href}>{place}</Link> : place} {href && `· ${t.line(line)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
