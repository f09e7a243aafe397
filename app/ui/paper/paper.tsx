import './paper.css'
import { useMemo } from 'react'
import type { Form } from '#engine/schema'
import { type CaseFacts, contextOf } from '../form/case-facts.ts'
import { useLanguage } from '../page-context.ts'
import { PaperLine } from './paper-line.tsx'
import { PaperRows } from './paper-rows.tsx'
import { PaperSignature } from './paper-signature.tsx'
import type { Block } from './sheet.ts'
import { type Filled, sheetOf } from './sheet-of.ts'

type Props = { form: Form; facts: CaseFacts } & Filled

/** A form as it is printed on A4; a blank copy where there are no answers. */
export function Paper({ form, facts, answers, isHead, about }: Props) {
  const language = useLanguage()
  const sheet = useMemo(
    () => sheetOf(form, contextOf(facts), language, { answers, isHead, about }),
    [form, facts, language, answers, isHead, about],
  )
  return (
    <article className="paper">
      {sheet.heading && <p className="paper-heading">{sheet.heading}</p>}
      <h1>{sheet.title}</h1>
      {sheet.about && <p className="paper-line">{sheet.about}</p>}
      {sheet.sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed sheet does not change
        <section key={index}>
          {section.title && <h2>{section.title}</h2>}
          {section.blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed sheet does not change
            <PaperBlock key={at} block={block} />
          ))}
        </section>
      ))}
    </article>
  )
}

function PaperBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'line':
      return <PaperLine {...block} />
    case 'rows':
      return <PaperRows {...block} />
    case 'signature':
      return <PaperSignature {...block} />
  }
}
