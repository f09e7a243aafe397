import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sheetOf } from '#app/ui/paper/sheet-of.ts'
import { fieldsOf } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { context, shippedForm } from '../form/definition.ts'
import { annex1 } from './annex-1.ts'
import { longFamily } from './long-family.ts'
import { letters, printedLines } from './printed-lines.ts'

const act = shippedForm('yakutia/assessment-act')
const printed = (form: Form, answers?: Answers) => printedLines(sheetOf(form, context, 'ru', { answers }))

describe('the act of assessment beside appendix 1', () => {
  test('has its title', () =>
    expect(sheetOf(act, context, 'ru').title).toBe(
      'АКТ ОЦЕНКИ ИНДИВИДУАЛЬНОЙ ПОТРЕБНОСТИ ГРАЖДАНИНА В ПРЕДОСТАВЛЕНИИ СОЦИАЛЬНОГО ОБСЛУЖИВАНИЯ',
    ))

  test('has every line of the annex, in its order and in its words, and no other', () =>
    // The column of row numbers is headed «№ п/п».
    expect(printed(act).map((line) => letters(line.replace('№ п/п', 'N')))).toEqual(
      annex1.map(({ words, ours }) => letters(words + (ours ?? ''))),
    ))

  const placed = annex1.flatMap(({ fields = [], words }, line) => fields.map((field) => ({ field, words, line })))

  test.each(placed)('takes $field on the line «$words»', ({ field, line }) => {
    const others: Record<string, Answers> = {
      rooms: { 'housing-kind': 'flat' },
      'no-housing-reason': { 'no-housing-reason': 'сгорел дом' },
      'housing-kind': { 'housing-kind': words(line).includes('квартира (') ? 'flat' : 'room' },
      'recommended-forms': { 'recommended-forms': ['home', 'residential', 'semi-residential'] },
    }
    const filled = { ...longFamily, ...others[field] }
    const { [field]: answer, ...without } = filled
    expect(answer).toBeDefined()
    expect(printed(act, filled)[line]).not.toBe(printed(act, without)[line])
  })

  test('has a line for every field, but for the number of family members, which the annex does not ask', () => {
    const named = new Set(placed.map(({ field }) => field))
    const fields = Object.values(act.sections).flatMap((section) => Object.keys(section.fields))
    expect(fields.filter((field) => !named.has(field))).toEqual(['family-size'])
    expect([...named].filter((field) => !fields.includes(field))).toEqual([])
    expect(fields).toHaveLength(64)
  })
})

const forms = readdirSync('definitions/forms', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replaceAll('\\', '/').replace('.json', ''))

describe.each(forms)('%s', (id) => {
  test('prints every field of its own, with its parts, columns and options', () => {
    const form = shippedForm(id)
    const text = letters(printed(form).join(' ')).toLocaleLowerCase()
    const wanted = fieldsOf(form).filter(({ field, at }) => field.print !== 'none' && !isWritten(form, at))
    const titles = wanted.flatMap(({ field }) => [
      field.title,
      ...('options' in field ? Object.values(field.options) : []),
    ])
    expect(titles.map(ru).filter((title) => !text.includes(letters(title).toLocaleLowerCase()))).toEqual([])
  })
})

/** What a section with lines of its own prints is held by its annex. */
function isWritten(form: Form, [, section]: readonly string[]): boolean {
  return form.sections[section ?? '']?.lines !== undefined
}

function words(line: number): string {
  return annex1[line]?.words ?? ''
}

function ru(text: string | { readonly ru: string }): string {
  return typeof text === 'string' ? text : text.ru
}
