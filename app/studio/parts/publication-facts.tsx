import { publishing } from '#app/messages/publishing.ts'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { PublicationView } from '../view/publication-view.ts'

/** Basis, effective date, author and time of a publication. */
export function PublicationFacts({ publication }: { publication: PublicationView }) {
  const [t, p] = [useMessages(studio), useMessages(publishing)]
  const { number, basis, effectiveFrom, author, approver, publishedAt } = publication
  return (
    <p className="publication-facts">
      <span>{t.edition(number)}</span>
      <span>{basis}</span>
      {effectiveFrom !== '' && <strong>{t.effectiveFrom(effectiveFrom)}</strong>}
      <span>
        {author || p.historyNoAuthor}, {publishedAt}
        {approver !== '' && `, ${p.historyApprover(approver)}`}
      </span>
    </p>
  )
}
