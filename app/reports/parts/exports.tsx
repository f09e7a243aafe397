import { registers } from '#app/messages/registers.ts'
import { useMessages } from '#app/ui/page-context.ts'

/** Ways to take a table along: paper and two kinds of files. */
export function Exports({ base, query }: { base: string; query: string }) {
  const t = useMessages(registers)
  return (
    <p className="reports-exports screen-only">
      <a href={`${base}/print?${query}`} target="_blank" rel="noreferrer">
        {t.print}
      </a>
      <a href={`${base}/export?format=xlsx&${query}`}>{t.xlsx}</a>
      <a href={`${base}/export?format=csv&${query}`}>{t.csv}</a>
    </p>
  )
}
