import './clause-words.css'
import { actTexts } from '#app/messages/act-texts.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Props = { readonly clause: string; readonly words: string | undefined; readonly isOpen?: boolean }

/** What the act itself says in a clause, behind a line that opens; nothing where no text is loaded. */
export function ClauseWords({ clause, words, isOpen = false }: Props) {
  const t = useMessages(actTexts)
  if (words === undefined) return null
  return (
    <details className="clause-words" open={isOpen}>
      <summary aria-label={`${t.clauseText} ${clause}`}>{t.clauseText}</summary>
      <blockquote>{words}</blockquote>
    </details>
  )
}
