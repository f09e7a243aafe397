import type { RJSFSchema } from '@rjsf/utils'
import { memo, type RefObject } from 'react'
import { clauseMark } from '#app/messages/form.ts'
import type { Layout } from '#engine/forms'
import { useLanguage } from '../page-context.ts'
import { FormField, partSchema } from './form-field.tsx'
import { useFormPage } from './form-page.ts'
import { registry } from './registry.ts'

type Props = {
  section: Layout['sections'][number]
  schema: RJSFSchema
  heading?: RefObject<HTMLHeadingElement | null>
}

/** One section of a form with its visible fields. */
export const FormSection = memo(function FormSection({ section, schema, heading }: Props) {
  const { form } = useFormPage()
  const clause = clauseMark(form.sections[section.name]?.source, useLanguage())
  const id = `section_${section.name}`
  return (
    <section className="form-section" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {section.title}
        {clause && <span className="clause">{clause}</span>}
      </h2>
      {section.help && <p className="field-help">{section.help}</p>}
      <div className={`fields columns-${section.columns}`}>
        {section.fields.map((layout) => (
          <FormField
            key={layout.name}
            layout={layout}
            path={[layout.name]}
            schema={partSchema(schema, layout.name)}
            registry={registry}
          />
        ))}
      </div>
    </section>
  )
})
