import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js'
import { createSchemaUtils, englishStringTranslator, type Field, type Registry, type ValidatorType } from '@rjsf/utils'
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

// Answers are judged by the engine; the renderer asks no validator, because our schemas have no alternatives.
const nothingToValidate: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({}),
}

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
  schemaUtils: createSchemaUtils(
    nothingToValidate,
    {},
    { constAsDefaults: 'never', emptyObjectFields: 'skipDefaults' },
  ),
  translateString: englishStringTranslator,
  globalFormOptions: { idPrefix: 'answer', idSeparator: '_', useFallbackUiForUnsupportedType: false },
}
