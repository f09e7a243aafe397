import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js'
import type { Field, Registry, RJSFSchema } from '@rjsf/utils'
import type { FieldLayout } from '#engine/forms'
import { ChoiceField, ChoicesField } from './choice-field.tsx'
import { ComputedField } from './computed-field.tsx'
import { DateField, DateTimeField } from './date-field.tsx'
import { FieldFrame } from './field-frame.tsx'
import { FileField } from './file-field.tsx'
import { GroupField } from './group-field.tsx'
import { DocumentField, SignatureField } from './paper-field.tsx'
import { ServicesField } from './services-field.tsx'
import { TableField } from './table-field.tsx'
import { LongTextField, TextField } from './text-field.tsx'

const kinds = {
  text: TextField,
  'long-text': LongTextField,
  integer: TextField,
  decimal: TextField,
  money: TextField,
  date: DateField,
  'date-time': DateTimeField,
  'yes-no': ChoiceField,
  choice: ChoiceField,
  choices: ChoicesField,
  document: DocumentField,
  agency: ChoiceField,
  file: FileField,
  signature: SignatureField,
  group: GroupField,
  table: TableField,
  services: ServicesField,
} satisfies Record<FieldLayout['kind'], Field>

// Our schemas have no references and no alternatives, so there is nothing to look up in them; the utilities of rjsf that
// could are three times as much script as the form itself.
const schemaUtils = {
  retrieveSchema: (schema: RJSFSchema) => schema,
  getDisplayLabel: () => true,
} as Partial<Registry['schemaUtils']> as Registry['schemaUtils']

const Nothing = () => null

/** All that the renderer may draw with: nothing of its own theme. */
export const registry: Registry = {
  fields: { ...kinds, computed: ComputedField, SchemaField },
  widgets: {},
  // The other templates belong to fields of rjsf that are not in use.
  templates: {
    FieldTemplate: FieldFrame,
    DescriptionFieldTemplate: Nothing,
    FieldErrorTemplate: Nothing,
    FieldHelpTemplate: Nothing,
  } as Partial<Registry['templates']> as Registry['templates'],
  formContext: {},
  rootSchema: {},
  schemaUtils,
  translateString: (words) => words,
  globalFormOptions: {
    idPrefix: 'answer',
    idSeparator: '_',
    useFallbackUiForUnsupportedType: false,
    // FormField has decided already; another look at every prop finds the same.
    experimental_componentUpdateStrategy: 'always',
  },
}
