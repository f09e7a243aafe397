import { Form } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ChangeView } from '../view/change-view.ts'

type Props = {
  changes: readonly ChangeView[]
  /** The revision of the draft whose changes these are, where they can be taken back one by one. */
  revision?: number
}

/** Changes in words: the clause, the place, what changed. */
export function ChangeList({ changes, revision }: Props) {
  const t = useMessages(studio)
  if (changes.length === 0) return <p className="soft-line">{t.changesNone}</p>
  return (
    <ul className="change-list">
      {changes.map(({ clause, place, what, at, file, mayRevert }) => (
        <li key={at}>
          <div>
            <span className="change-what">
              {clause !== '' && <span className="clause-chip">{clause}</span>} {what}
            </span>
            <span className="soft-line">{place}</span>
          </div>
          {revision !== undefined && (
            <Form method="post">
              <input type="hidden" name="revision" value={revision} />
              <input type="hidden" name="file" value={file} />
              {mayRevert && <input type="hidden" name="change" value={at} />}
              <button type="submit" name="intent" value="revert" className="quiet-button">
                {mayRevert ? t.revert : t.revertFile}
                <span className="visually-hidden">: {what}</span>
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
