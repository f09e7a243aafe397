import './change-choices.css'
import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { type Choices, choices as ways } from '#app/data/studio/choices.ts'
import { approval } from '#app/messages/approval.ts'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ChangeView } from '../view/change-view.ts'

type Props = {
  changes: readonly ChangeView[]
  choices: Choices
  /** The revision of the draft whose choices may be made. */
  revision?: number
}

/** The changes in words, and whom each is for. */
export function ChangeChoices({ changes, choices, revision }: Props) {
  const [t, s] = [useMessages(approval), useMessages(studio)]
  if (changes.length === 0) return <p className="soft-line">{s.changesNone}</p>
  const isAsked = changes.some(({ reaches }) => reaches === 'version')
  return (
    <Form method="post" key={revision}>
      {isAsked && <p className="soft-line">{t.chooseLead}</p>}
      <ul className="change-list">
        {changes.map((change) => (
          <li key={change.key}>
            <div>
              <span className="change-what">
                {change.clause !== '' && <span className="clause-chip">{change.clause}</span>} {change.what}
              </span>
              <span className="soft-line">{change.place}</span>
            </div>
            <Choice change={change} chosen={choices[change.key] ?? 'new'} isFixed={revision === undefined} />
          </li>
        ))}
      </ul>
      {revision !== undefined && isAsked && (
        <p className="button-row">
          <input type="hidden" name="revision" value={revision} />
          <Button type="submit" name="intent" value="choose">
            {t.save}
          </Button>
          <Button type="submit" name="intent" value="choose-open" variant="default">
            {t.allOpen}
          </Button>
          <Button type="submit" name="intent" value="choose-new" variant="default">
            {t.allNew}
          </Button>
        </p>
      )}
    </Form>
  )
}

function Choice({ change, chosen, isFixed }: { change: ChangeView; chosen: string; isFixed: boolean }) {
  const t = useMessages(approval)
  const { reaches, key, what } = change
  if (reaches === 'none') return <span className="soft-line">{t.none}</span>
  if (reaches === 'every-case') return <span className="soft-line">{t.everyCase}</span>
  const words = ways.map((way) => ({ way, said: t[way] }))
  if (isFixed) return <strong>{words.find(({ way }) => way === chosen)?.said}</strong>
  return (
    <select name={`for ${key}`} defaultValue={chosen} aria-label={t.choiceOf(what)} className="change-choice">
      {words.map(({ way, said }) => (
        <option key={way} value={way}>
          {said}
        </option>
      ))}
    </select>
  )
}
