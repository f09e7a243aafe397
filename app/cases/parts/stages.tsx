import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { CasePage } from '../view/case-page.server.ts'

/** Where the case is in the procedure: a row on a wide screen, one line that opens on a narrow one. */
export function Stages({ stages }: Pick<CasePage, 'stages'>) {
  const t = useMessages(cases)
  const here = stages.findIndex(({ state }) => state === 'here')
  const list = (
    <ol className="stages">
      {stages.map(({ title, state, on }) => (
        <li key={title} className={`stage stage-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
          <span className="stage-title">{title}</span>
          {state !== 'ahead' && (
            <span className="stage-on">
              {state === 'done' ? <span className="visually-hidden">{t.stageDone}, </span> : null}
              {on}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
  return (
    <nav aria-label={t.stages} className="stages-nav">
      {list}
      {here >= 0 && (
        <details className="stages-narrow">
          <summary>
            {t.stage(here + 1, stages.length)}: <strong>{stages[here]?.title}</strong>
          </summary>
          {list}
        </details>
      )}
    </nav>
  )
}
