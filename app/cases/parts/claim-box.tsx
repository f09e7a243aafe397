import { Button } from '@mantine/core'
import { Form, href } from 'react-router'
import { workListWords } from '#app/messages/work-list.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ClaimView } from '../view/claim-view.server.ts'

/** Who of the agency looks after the case; takes it, hands it over, gives it back. */
export function ClaimBox({ claim, id }: { claim: ClaimView; id: string }) {
  const t = useMessages(workListWords)
  const { holder, name, isOwn, since, givenBy, note, colleagues, problem } = claim
  const action = href('/cases/:id/claim', { id })
  const seen = <input type="hidden" name="seen" value={holder} />
  return (
    <section className="side-box claim-box" aria-labelledby="claim">
      <h2 id="claim">{t.heldTitle}</h2>
      {problem && (
        <p className="claim-problem" role="alert">
          {problem === 'changed' ? t.changed : t.unknownColleague}
        </p>
      )}
      <p>{holder === '' ? t.heldByNobody : isOwn ? t.youSince(since) : t.heldSince(name, since)}</p>
      {givenBy && (
        <p className="soft">
          {t.given(givenBy)} {note}
        </p>
      )}
      <div className="claim-buttons">
        {!isOwn && (
          <Form method="post" action={action}>
            {seen}
            <Button type="submit" name="intent" value="take" variant="default" size="sm">
              {holder === '' ? t.take : t.takeOver}
            </Button>
          </Form>
        )}
        {isOwn && (
          <Form method="post" action={action}>
            {seen}
            <Button type="submit" name="intent" value="return" variant="default" size="sm">
              {t.giveBack}
            </Button>
          </Form>
        )}
      </div>
      {colleagues.length > 0 && (
        <details className="claim-give">
          <summary>{t.give}</summary>
          <Form method="post" action={action} key={holder}>
            {seen}
            <input type="hidden" name="intent" value="give" />
            <label>
              {t.giveTo}
              <select name="to" className="line-input" required>
                {colleagues.map((colleague) => (
                  <option key={colleague.id} value={colleague.id}>
                    {colleague.name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t.note}
              <textarea name="note" className="line-input" rows={3} maxLength={500} />
            </label>
            <Button type="submit" size="sm">
              {t.giveSubmit}
            </Button>
          </Form>
        </details>
      )}
    </section>
  )
}
