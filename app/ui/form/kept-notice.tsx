import { form as messages } from '#app/messages/form.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Answers } from '#engine/schema'
import { useMessages } from '../page-context.ts'
import { forgetHere } from './kept-answers.ts'
import { clock } from './save-status.tsx'
import { useKeptAnswers } from './use-draft.ts'

type Props = { draftKey: string; onRestore: (answers: Answers) => void }

/** Offers the answers that an earlier page left in this browser because the server could not be reached. */
export function KeptNotice({ draftKey, onRestore }: Props) {
  const t = useMessages(messages)
  const { kept, drop } = useKeptAnswers(draftKey)
  if (!kept) return null
  const restore = () => {
    onRestore(kept.answers)
    drop()
  }
  const forget = () => {
    forgetHere(draftKey)
    drop()
  }
  return (
    <div className="kept-notice" role="status">
      <p>{t.leftHere(`${shortDate(kept.at)} ${clock(new Date(kept.at))}`)}</p>
      <button type="button" className="quiet-button" onClick={restore}>
        {t.restore}
      </button>
      <button type="button" className="text-button" onClick={forget}>
        {t.forget}
      </button>
    </div>
  )
}
