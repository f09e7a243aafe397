import { IconArrowLeft } from '@tabler/icons-react'
import { href, Link } from 'react-router'
import { caseTask } from '#app/messages/case-task.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { CaseHeader } from '../view/case-header.server.ts'

type Props = {
  header: CaseHeader
  /** Where this page is inside the case; without it, this is the case page itself. */
  title?: string
}

/** Who the case is about, at the top of each of its pages. */
export function CaseHeading({ header, title }: Props) {
  const t = useMessages(caseTask)
  const { id, person, birthDate, number, procedure, actsInstead } = header
  return (
    <header className="case-heading">
      <p className="case-back">
        <IconArrowLeft size={18} aria-hidden="true" />
        {title === undefined ? (
          <Link to={href('/cases')}>{t.toCases}</Link>
        ) : (
          <Link to={href('/cases/:id', { id })}>{person}</Link>
        )}
      </p>
      <h1>{title ?? person}</h1>
      <p className="case-facts">
        <span>{t.born(birthDate)}</span>
        <span>{t.caseNumber(number)}</span>
        {actsInstead && <span>{t.actsInstead(actsInstead)}</span>}
        {title === undefined && <span>{procedure}</span>}
      </p>
    </header>
  )
}
