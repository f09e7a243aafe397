import { readFileSync } from 'node:fs'
import type { FormContext } from '#engine/forms'
import type { Catalogue, Form } from '#engine/schema'

/** A form of the shipped definitions. */
export function shippedForm(id: string): Form {
  return JSON.parse(readFileSync(`definitions/forms/${id}.json`, 'utf8'))
}

const catalogue: Catalogue = JSON.parse(
  readFileSync('definitions/regions/yakutia/catalogues/semi-residential-care.json', 'utf8'),
)

/** A case that knows nothing but its day and the surname of its subject. */
export const context: FormContext = {
  catalogues: { 'yakutia/semi-residential-care': catalogue },
  agencies: () => ({ centre: 'Государственный центр', society: 'Некоммерческая организация' }),
  outer: {
    read(path) {
      if (path === 'on') return { type: 'date', value: '2026-02-10' }
      if (path === 'subject.surname') return { type: 'text', value: 'Семёнова' }
      return { type: 'unknown', reason: 'unanswered', path }
    },
    done: () => false,
    consent: () => false,
    valid: (path) => ({ type: 'unknown', reason: 'unanswered', path }),
    parameter: (name) =>
      name === 'living-wage' ? { type: 'money', value: 2_255_500n } : { type: 'unknown', path: name },
  },
}
