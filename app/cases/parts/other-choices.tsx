import { cases } from '#app/messages/cases.ts'
import { Clauses } from '#app/ui/clause/clauses.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { ChoiceView } from '../view/choice-view.server.ts'
import { ChoiceBody } from './choice-body.tsx'
import { useRefused } from './order-form.tsx'

/** Closings, branches and transitions: seldom needed, never in the way. */
export function OtherChoices({ choices, id }: { choices: readonly ChoiceView[]; id: string }) {
  const t = useMessages(cases)
  if (choices.length === 0) return null
  return (
    <section className="case-section" aria-labelledby="other">
      <h2 id="other">{t.other}</h2>
      <p className="soft">{t.otherLead}</p>
      {choices.map((choice) => (
        <ChoiceLine key={choice.type + choice.name + (choice.run ?? '')} choice={choice} id={id} />
      ))}
    </section>
  )
}

function ChoiceLine({ choice, id }: { choice: ChoiceView; id: string }) {
  const t = useMessages(cases)
  const intent = { closing: 'take-closing', branch: 'open-branch', transition: 'take-transition' }[choice.type]
  const refused = useRefused(intent, choice.name, choice.run)
  return (
    <details className="task-line" open={refused !== undefined} key={refused ? 'refused' : ''}>
      <summary>
        <span>{choice.title}</span>
        <span className="soft">{t[choice.type]}</span>
      </summary>
      <div className="task-open">
        <div className="clause-line">
          <Clauses clauses={choice.clauses} />
        </div>
        <ChoiceBody choice={choice} id={id} />
      </div>
    </details>
  )
}
