import { drafts } from '#app/messages/drafts.ts'
import { shortDate } from '#app/messages/format.ts'
import { useMessages } from '../page-context.ts'
import type { KeptAnswers } from './kept-answers.ts'
import { clock } from './save-status.tsx'

type Props = { kept: KeptAnswers; onUndo: () => void }

/** Says that answers came back which an earlier page left in this browser. */
export function KeptNotice({ kept, onUndo }: Props) {
  const t = useMessages(drafts)
  return (
    <div className="kept-notice" role="status">
      <p>{t.restored(`${shortDate(localDay(kept.at))} ${clock(new Date(kept.at))}`)}</p>
      <button type="button" className="quiet-button" onClick={onUndo}>
        {t.undoRestore}
      </button>
    </div>
  )
}

function localDay(at: string): string {
  const day = new Date(at)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
