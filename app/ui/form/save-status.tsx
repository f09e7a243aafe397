import { drafts } from '#app/messages/drafts.ts'
import { useMessages } from '../page-context.ts'
import type { SaveState } from './draft-keeper.ts'

/** «Сохранено 14:02»: where the answers are. */
export function SaveStatus({ state }: { state: SaveState }) {
  const t = useMessages(drafts)
  const isOut = state.state === 'failed' && state.why === 'signed-out'
  return (
    <p className={`save-status save-${state.state}`} role="status">
      {useSentence(state)}
      {isOut && (
        <>
          {' '}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t.signIn}
          </a>
        </>
      )}
    </p>
  )
}

function useSentence(state: SaveState): string {
  const t = useMessages(drafts)
  switch (state.state) {
    case 'idle':
      return ''
    case 'saving':
      return t.saving
    case 'saved':
      return t.saved(clock(state.at))
    case 'here-only':
      return t.hereOnly
    case 'failed':
      return state.keptHere ? t[failures[state.why]] : t.notKept
  }
}

const failures = {
  offline: 'offline',
  'signed-out': 'signedOut',
  conflict: 'conflict',
  closed: 'closed',
  'too-large': 'tooLarge',
} as const

/** «14:02» */
export function clock(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
