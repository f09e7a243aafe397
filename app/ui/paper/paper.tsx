import './paper.css'
import { useMemo } from 'react'
import { say } from '#app/messages/say.ts'
import { compileForm, settle } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { type CaseFacts, contextOf } from '../form/case-facts.ts'
import { useLanguage } from '../page-context.ts'
import { PaperField } from './paper-field.tsx'

type Props = { form: Form; facts: CaseFacts; answers?: Answers }

/** A form as it is printed on A4; a blank copy where there are no answers. */
export function Paper({ form, facts, answers }: Props) {
  const language = useLanguage()
  const context = useMemo(() => contextOf(facts), [facts])
  const { layout } = useMemo(() => compileForm(form, context, language), [form, context, language])
  const hidden = useMemo(() => settle(form, answers ?? {}, context).hidden, [form, answers, context])
  // The act's own form prints every line of the annex; ours leaves out what does not apply.
  const prints = (name: string) => form.origin === 'annex' || !answers || !hidden.has(`/${name}`)
  return (
    <article className="paper">
      {form.print?.heading && <p className="paper-heading">{say(form.print.heading, language)}</p>}
      <h1>{say(form.print?.title ?? form.title, language)}</h1>
      {layout.sections.map((section) => {
        const fields = form.sections[section.name]?.fields ?? {}
        const printed = section.fields.filter(({ name }) => prints(name) && fields[name]?.print !== 'none')
        if (printed.length === 0) return null
        return (
          <section key={section.name}>
            <h2>{section.title}</h2>
            {printed.map((field) => (
              <PaperField
                key={field.name}
                layout={field}
                field={fields[field.name]}
                answer={answers?.[field.name]}
                form={form}
                context={context}
              />
            ))}
          </section>
        )
      })}
    </article>
  )
}
