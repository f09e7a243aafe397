import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { expired as sentences } from '#app/messages/expired.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { DecisionView, ExpiredView } from '../view/expired-page.server.ts'
import { ExpiryForm, type RefusedDecision } from './expiry-form.tsx'
import { Refused } from './refused.tsx'

/** An expired procedure: how many cases live on, what was decided, what waits for whom, and the way to decide. */
export function ExpiredPanel({ expired, refused }: { expired: ExpiredView; refused?: RefusedDecision }) {
  const t = useMessages(sentences)
  const { key, title, region, lastDay, open, asks, inEffect, pending, former } = expired
  const isDecision = refused?.typed.intent === 'decide'
  return (
    <section className="panel" aria-labelledby={`title-${key}`}>
      <h2 id={`title-${key}`}>{title}</h2>
      <p className="soft-line">{region}</p>
      <p>
        {t.wasInForce(lastDay)} {t.open(open)}
      </p>
      {refused && <Refused reasons={refused.reasons} title={t.notTaken} />}
      {!asks && <p>{t.finishesItself}</p>}
      {asks && !inEffect && !pending && <p className="expiry-needed">{t.needed}</p>}
      {inEffect && <Decision title={t.inEffect} decision={inEffect} />}
      {pending && <Decision title={t.pending} decision={pending} isPending />}
      {asks && (
        <details
          className="expiry-decide"
          open={isDecision || (!inEffect && !pending)}
          key={isDecision ? 'refused' : ''}
        >
          <summary>{inEffect || pending ? t.decideAgain : t.decide}</summary>
          <ExpiryForm expired={expired} refused={isDecision ? refused : undefined} />
        </details>
      )}
      {former.length > 0 && (
        <details className="expiry-decide">
          <summary>{t.former}</summary>
          {former.map((decision) => (
            <Decision key={decision.id} decision={decision} />
          ))}
        </details>
      )}
    </section>
  )
}

type DecisionProps = { title?: string; decision: DecisionView; isPending?: boolean }

function Decision({ title, decision, isPending = false }: DecisionProps) {
  const t = useMessages(sentences)
  const { id, what, basis, reason, story, mayAnswer } = decision
  return (
    <div className={isPending ? 'expiry-decision expiry-pending' : 'expiry-decision'}>
      {title && <h3>{title}</h3>}
      <p>
        {what}. {basis}.
      </p>
      <p>{reason}</p>
      <p className="soft-line">{story.join(' ')}</p>
      {isPending && !mayAnswer && <p>{t.ownPending}</p>}
      {mayAnswer && (
        <Form method="post" className="button-row">
          <input type="hidden" name="id" value={id} />
          <Button type="submit" name="intent" value="confirm">
            {t.confirm}
          </Button>
          <Button type="submit" name="intent" value="decline" variant="default">
            {t.decline}
          </Button>
        </Form>
      )}
    </div>
  )
}
