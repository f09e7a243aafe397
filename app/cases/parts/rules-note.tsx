import { rulesNote } from '#app/messages/rules-note.ts'
import { useMessages } from '#app/ui/page-context.ts'

/** New rules that the case has taken on: by which document, and what they changed. */
export function RulesNote({ text, changes }: { text: string; changes: readonly string[] }) {
  const t = useMessages(rulesNote)
  return (
    <div className="case-note">
      <p>{text}</p>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p>{t.dates}</p>
    </div>
  )
}
