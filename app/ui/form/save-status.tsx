import { form as messages } from '#app/messages/form.ts'
import { useMessages } from '../page-context.ts'
import type { SaveState } from './use-draft.ts'

/** «Сохранено 14:02»: where the answers are. */
export function SaveStatus({ state }: { state: SaveState }) {
  return (
    <p className={`save-status save-${state.state}`} role="status">
      {useSentence(state)}
    </p>
  )
}

function useSentence(state: SaveState): string {
  const t = useMessages(messages)
  switch (state.state) {
    case 'idle':
      return ''
    case 'saving':
      return t.saving
    case 'saved':
      return t.saved(clock(state.at))
    case 'offline':
      return state.keptHere ? t.savedHere : t.unsaved
  }
}

/** «14:02» */
export function clock(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
