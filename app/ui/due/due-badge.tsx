import './due.css'
import type { Tone } from '#app/messages/due-words.ts'

export type DueTone = Tone | 'undated' | 'standing' | 'advised'

/** How near a date is, in words and in colour. */
export function DueBadge({ tone, words }: { tone: DueTone; words: string }) {
  return <span className={`due due-${tone}`}>{words}</span>
}
