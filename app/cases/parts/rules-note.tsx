import './rules-note.css'
import { rulesNote } from '#app/messages/rules-note.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Props = { text: string; changes: readonly string[]; hasMoved: boolean }

/** New rules that the case has taken on: by which document, and what they changed. */
export function RulesNote({ text, changes, hasMoved }: Props) {
  const t = useMessages(rulesNote)
  return (
    <div className="case-note rules-note">
      <p>{text}</p>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {hasMoved && <p>{t.dates}</p>}
    </div>
  )
}
