import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { TermView } from '../view/term-of.ts'
import { BasisLine } from './basis-line.tsx'

/** A term in one line: how long, from what, by which clause. */
export function TermLine({ term }: { term: TermView }) {
  const t = useMessages(preview)
  return (
    <span className="term">
      {term.undated && <span className="term-undated">{t.undated}: </span>}
      <span className="term-length">{term.length}</span>
      {term.from && <span>, {t.fromWhat(term.from)}</span>}
      {term.exceptions?.map((one) => (
        <span key={one}>; {one}</span>
      ))}{' '}
      <BasisLine clauses={term.clauses} finding={term.finding} />
    </span>
  )
}
