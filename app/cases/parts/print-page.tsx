import '#app/ui/paper/paper-controls.css'
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { paper as papers } from '#app/messages/paper.ts'
import type { CaseFacts } from '#app/ui/form/case-facts.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { Paper } from '#app/ui/paper/paper.tsx'
import type { Filled } from '#app/ui/paper/sheet-of.ts'
import type { Form } from '#engine/schema'
import type { CaseHeader } from '../view/case-header.server.ts'
import { CaseHeading } from './case-heading.tsx'

type Copy = 'filled' | 'head' | 'blank'

type Props = Filled & {
  header: CaseHeader
  title: string
  form: Form
  facts: CaseFacts
  copy: Copy
  /** Where the same paper is as a Word file. */
  document: string
  hasHead?: boolean
}

const query = { filled: '', head: '?blank=person', blank: '?blank=1' } as const

/** A form on paper with what prints it and what downloads it; only the paper is printed. */
export function PrintPage({ header, title, copy, document, hasHead, ...paper }: Props) {
  const [t, p] = [useMessages(cases), useMessages(papers)]
  const copies: readonly Copy[] = hasHead ? ['filled', 'head', 'blank'] : ['filled', 'blank']
  return (
    <div className="case-page print-page">
      <title>{`${title} · ${header.number}`}</title>
      <div className="screen-only">
        <CaseHeading header={header} title={title} />
        <nav className="copy-switch" aria-label={p.copies}>
          {copies.map((one) => (
            <Link key={one} to={{ search: query[one] }} aria-current={one === copy ? 'page' : undefined}>
              {p[one]}
            </Link>
          ))}
        </nav>
        <p className="task-buttons">
          <Button onClick={() => print()}>{t.printPage}</Button>
          <Button component="a" variant="default" href={document + query[copy]} download>
            {p.document}
          </Button>
        </p>
      </div>
      <Paper {...paper} />
    </div>
  )
}
