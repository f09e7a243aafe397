import { Button } from '@mantine/core'
import { cases } from '#app/messages/cases.ts'
import type { CaseFacts } from '#app/ui/form/case-facts.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { Paper } from '#app/ui/paper/paper.tsx'
import type { Answers, Form } from '#engine/schema'
import type { CaseHeader } from '../view/case-header.server.ts'
import { CaseHeading } from './case-heading.tsx'

type Props = { header: CaseHeader; title: string; form: Form; facts: CaseFacts; answers?: Answers }

/** A form on paper with a button that prints it; only the paper is printed. */
export function PrintPage({ header, title, ...paper }: Props) {
  const t = useMessages(cases)
  return (
    <div className="case-page print-page">
      <title>{`${title} · ${header.number}`}</title>
      <div className="screen-only">
        <CaseHeading header={header} title={title} />
        <p>
          <Button onClick={() => print()}>{t.printPage}</Button>
        </p>
      </div>
      <Paper {...paper} />
    </div>
  )
}
