import type { FieldProps } from '@rjsf/utils'
import { useControl } from './field-props.ts'
import { FormField, partSchema } from './form-field.tsx'

/** Fields that belong together under one legend. */
export function GroupField(props: FieldProps) {
  const { layout, path } = useControl(props)
  return (
    <div className="group">
      {layout.parts?.map((part) => (
        <FormField
          key={part.name}
          layout={part}
          path={[...path, part.name]}
          schema={partSchema(props.schema, part.name)}
          registry={props.registry}
        />
      ))}
    </div>
  )
}
