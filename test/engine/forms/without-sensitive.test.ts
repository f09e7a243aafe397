import { describe, expect, test } from 'vitest'
import { withoutSensitive } from '#engine/forms'
import { formOf } from './a-form.ts'

const title = 'Поле'
const form = formOf({
  number: { kind: 'text', title },
  name: { kind: 'text', title, sensitivity: 'personal' },
  habits: { kind: 'group', title, sensitivity: 'health', fields: { list: { kind: 'text', title } } },
  address: {
    kind: 'group',
    title,
    fields: { city: { kind: 'text', title }, flat: { kind: 'text', title, sensitivity: 'personal' } },
  },
  relatives: {
    kind: 'table',
    title,
    sensitivity: 'third-person',
    columns: { name: { kind: 'text', title }, illness: { kind: 'text', title, sensitivity: 'health' } },
  },
  services: {
    kind: 'services',
    title,
    catalogue: 'sample/standard',
    columns: { cost: { kind: 'money', title, sensitivity: 'personal' } },
  },
})
const answers = {
  number: '7',
  name: 'Иванов',
  habits: { list: 'курение' },
  address: { city: 'Якутск', flat: '1' },
  relatives: [{ name: 'Иванова', illness: 'астма' }],
  services: [{ service: 'diagnostics', cost: '178.77' }],
  undeclared: 'тайна',
}

describe('what a role may see', () => {
  test('a role that sees no class sees the rest', () => {
    expect(withoutSensitive(form, answers, [])).toEqual({
      number: '7',
      address: { city: 'Якутск' },
      services: [{ service: 'diagnostics' }],
    })
  })

  test('parts share the class of what they stand in', () => {
    expect(withoutSensitive(form, answers, ['health'])).toEqual({
      number: '7',
      habits: { list: 'курение' },
      address: { city: 'Якутск' },
      services: [{ service: 'diagnostics' }],
    })
  })

  test('a part with a class of its own needs both', () => {
    expect(withoutSensitive(form, answers, ['third-person'])).toHaveProperty('relatives', [{ name: 'Иванова' }])
    expect(withoutSensitive(form, answers, ['third-person', 'health'])).toHaveProperty('relatives', answers.relatives)
  })

  test('even a role that sees everything sees nothing undeclared', () => {
    const { undeclared: _, ...declared } = answers
    expect(withoutSensitive(form, answers, ['personal', 'health', 'special', 'criminal', 'third-person'])).toEqual(
      declared,
    )
  })
})
