import { Button } from '@mantine/core'
import { href, Link } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ChoiceView } from '../view/choice-view.server.ts'
import { OrderForm } from './order-form.tsx'

const intents = { closing: 'take-closing', branch: 'open-branch', transition: 'take-transition' } as const

/** How to make a choice, or what it still needs. */
export function ChoiceBody({ choice, id }: { choice: ChoiceView; id: string }) {
  const t = useMessages(cases)
  const { type, name, run, title, hasForm, to, unmet } = choice
  if (unmet.length > 0)
    return (
      <div className="missing">
        <p className="missing-title">{t.notYet}</p>
        <ul>
          {unmet.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </div>
    )
  return (
    <>
      {to && <p className="soft">{t.leadsTo(to)}</p>}
      {hasForm ? (
        <Button component={Link} variant="default" to={href('/cases/:id/tasks/:task', { id, task: `closing:${name}` })}>
          {t.fill(title)}
        </Button>
      ) : (
        <OrderForm
          intent={intents[type]}
          name={name}
          run={run}
          submit={type === 'branch' ? t.begin : t.recordTaken}
          tone={type === 'branch' ? undefined : 'default'}
        />
      )}
    </>
  )
}
