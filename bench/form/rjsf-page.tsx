import Form from '@rjsf/core/lib/components/Form.js'
import type { RJSFSchema, ValidatorType } from '@rjsf/utils'
import { createRoot } from 'react-dom/client'

// Without any validator: the renderer alone, at its lightest.
const validator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({}),
}

const { schema, answers }: { schema: RJSFSchema; answers: unknown } = JSON.parse(
  document.getElementById('data')?.textContent ?? '{}',
)
createRoot(document.getElementById('form')!).render(
  <Form schema={schema} formData={answers} validator={validator} noHtml5Validate />,
)
