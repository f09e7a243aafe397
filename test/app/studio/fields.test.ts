import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { plainFields } from '#app/data/studio/plain-fields.ts'
import { applyFields } from '#app/studio/edit/apply-fields.ts'
import { type Entries, entriesOf } from '#app/studio/edit/field-entries.ts'
import { revertChange } from '#app/studio/edit/revert-change.ts'
import { type Library, loadLibrary } from '#engine/definition'

const definitions = join(import.meta.dirname, '../../../definitions')
const path = 'workflows/yakutia/semi-residential-care.json'
const text = readFileSync(join(definitions, path), 'utf8')
const deadline = '/stages/assessment/tasks/assess-need/deadline'

let library: Library
beforeAll(() => {
  const read = loadLibrary(readDefinitionFiles(definitions), sha256)
  if (!read.ok) throw new Error('The shipped definitions are broken')
  library = read.value
})

/** The file after inputs of an element were changed, with the sentences' codes. */
function typed(pointer: string, changes: Entries) {
  const fields = plainFields({ path, text }, pointer, library)?.fields ?? []
  const was: Entries = Object.assign({}, ...fields.map(entriesOf))
  const { text: written, problems } = applyFields(text, fields, was, { ...was, ...changes })
  return { written, codes: Object.fromEntries(Object.entries(problems).map(([key, { code }]) => [key, code])) }
}

describe('the fields of the term of clause 2.5', () => {
  test('five instead of three changes one digit of the file and nothing else', () => {
    const { written, codes } = typed(deadline, { 'field.amount': ['5'] })
    const line = '"amount": 3,\n            "unit": "working-day",\n            "from": "register-application"'
    expect(codes).toEqual({})
    expect(text.split(line)).toHaveLength(2)
    expect(written).toBe(text.replace(line, line.replace('3', '5')))
  })

  test('untouched, they leave every byte', () => expect(typed(deadline, {}).written).toBe(text))

  test.each([
    ['-3', 'too-small'],
    ['−3', 'too-small'],
    ['0', 'too-small'],
    ['10001', 'too-large'],
    ['1.5', 'wrong-type'],
    ['1,5', 'wrong-type'],
    ['three', 'wrong-type'],
    ['', 'missing-key'],
  ])('«%s» days are refused and nothing is written', (amount, code) =>
    expect(typed(deadline, { 'field.amount': [amount] })).toEqual({ written: text, codes: { amount: code } }),
  )

  test('a choice set and a clause added are written as the language wants them', () => {
    const { written } = typed(deadline, {
      'field.roll': ['forward'],
      'field.source': ['yakutia/63-n#2.5', 'yakutia/63-n#2.9', ''],
    })
    const found = JSON.parse(written).stages.assessment.tasks['assess-need'].deadline
    expect(found.roll).toBe('forward')
    expect(found.source).toEqual(['yakutia/63-n#2.5', 'yakutia/63-n#2.9'])
  })
})

describe('the title of a stage', () => {
  test('may not be emptied in Russian', () =>
    expect(typed('/stages/assessment', { 'field.title.ru': ['  '], 'field.title.en': [''] }).codes).toEqual({
      title: 'missing-key',
    }))

  test('may lose its translation', () => {
    const { written } = typed('/stages/assessment', { 'field.title.en': [''] })
    expect(JSON.parse(written).stages.assessment.title).toEqual({ ru: 'Признание нуждающимся' })
  })
})

describe('a role that stands in for another', () => {
  test('is left out as a whole with its last value, and comes back with its first', () => {
    const without = typed('/roles/citizen', { 'field.instead.role': [''], 'field.instead.source': [''] })
    expect(without.codes).toEqual({ 'instead.role': 'missing-key' })
    const { written } = typed('/roles/ministry', { 'field.instead.role': ['provider'] })
    expect(JSON.parse(written).roles.ministry.instead).toEqual({ role: 'provider' })
  })
})

describe('taking one change back', () => {
  const term = { code: 'term-changed', before: 3, after: 5 } as const
  test('gives the former bytes again and leaves other changes alone', () => {
    const { written } = typed(deadline, { 'field.amount': ['5'] })
    const both = written.replace('Признание нуждающимся', 'Признание нуждающимся в услугах')
    const path = deadline.split('/').slice(1)
    expect(revertChange(both, text, { path, ...term })).toBe(
      text.replace('Признание нуждающимся', 'Признание нуждающимся в услугах'),
    )
  })

  test('brings a removed stage back between its neighbours', () => {
    const stages = JSON.parse(text).stages
    const { programme: _, ...others } = stages
    const without = JSON.stringify({ ...JSON.parse(text), stages: others }, null, 2)
    const back = revertChange(without, text, { path: ['stages', 'programme'], code: 'removed' }) ?? ''
    expect(Object.keys(JSON.parse(back).stages)).toEqual(Object.keys(stages))
    expect(JSON.parse(back)).toEqual(JSON.parse(text))
  })

  test('takes an added node out', () => {
    const added = text.replace('"roles": {', '"roles": {\n    "lawyer": { "title": "Юрист", "kind": "person" },')
    const back = revertChange(added, text, { path: ['roles', 'lawyer'], code: 'added' }) ?? ''
    expect(JSON.parse(back)).toEqual(JSON.parse(text))
  })
})
