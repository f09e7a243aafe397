import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { type ElementTree, elementsOf } from '#app/data/studio/elements.ts'
import { findElements, indexElements } from '#app/data/studio/find-elements.ts'

const files = readDefinitionFiles(join(import.meta.dirname, '../../../../definitions'))
const index = indexElements(files)
const workflow = 'workflows/yakutia/semi-residential-care.json'
const task = '/stages/assessment/tasks/assess-need'

describe('a search for «2.5»', () => {
  const found = findElements(index, '2.5')

  test('finds the stage and the term of the clause first, then the clause itself', () => {
    expect(found.slice(0, 2)).toMatchObject([
      { file: workflow, pointer: '/stages/assessment', kind: 'stage' },
      { file: workflow, pointer: `${task}/deadline`, kind: 'termDeadline' },
    ])
    expect(found).toContainEqual(expect.objectContaining({ kind: 'clause', pointer: '/clauses/2.5' }))
  })

  test('says of the term in which task and stage it stands, and where it shows', () => {
    const term = found.find(({ kind }) => kind === 'termDeadline')
    expect(term?.within.map(({ kind }) => kind)).toEqual(['workflow', 'stage', 'task'])
    expect(term?.usedBy.map(({ use, element }) => [use, element.file])).toEqual([
      ['diagram', workflow],
      ['form', 'forms/yakutia/assessment-act.json'],
      ['print', 'forms/yakutia/assessment-act.json'],
    ])
  })

  test('does not take 2.55 or 12.5 for it', () => {
    const clauses = found.flatMap(({ kind, name }) => (kind === 'clause' ? [name] : []))
    expect(clauses.filter((name) => /^(12\.5|2\.5\d)/.test(name))).toEqual([])
  })
})

describe('a search for a word', () => {
  test.each([
    ['оценить условия', task],
    ['assess the conditions', task],
    ['assess-need', task],
    ['ОЦЕНИТЬ  Условия', task],
  ])('%s finds the task in any language', (query, pointer) =>
    expect(findElements(index, query)[0]).toMatchObject({ file: workflow, pointer }),
  )

  test('says which tasks wait for it', () => {
    const [found] = findElements(index, 'assess-need')
    expect(found?.usedBy).toContainEqual(
      expect.objectContaining({ use: 'task', element: expect.objectContaining({ name: 'decide-need' }) }),
    )
  })

  test('says by which tasks a form is used', () => {
    const found = findElements(index, 'акт').find(({ file }) => file === 'forms/yakutia/assessment-act.json')
    expect(found?.usedBy).toContainEqual(
      expect.objectContaining({ use: 'task', element: expect.objectContaining({ pointer: task }) }),
    )
  })

  test('of nothing finds nothing', () => expect(findElements(index, '  ')).toEqual([]))
  test('that is nowhere finds nothing', () => expect(findElements(index, 'антарктида')).toEqual([]))
})

describe('a file by meaning', () => {
  const named = ({ kind, name }: ElementTree) => `${kind} ${name}`

  test('is a tree of stages, tasks and terms', () => {
    const stage = elementsOf(files.find(({ path }) => path === workflow)!)?.children.find(
      ({ kind, name }) => kind === 'stage' && name === 'assessment',
    )
    const assess = stage?.children.find(({ name }) => name === 'assess-need')
    expect(assess).toMatchObject({ kind: 'task', pointer: task, source: 'yakutia/63-n#2.9' })
    expect(assess?.children.map(named)).toEqual([
      'requirement documents',
      'requirement housing',
      'termDeadline deadline',
    ])
  })

  test('holds a patch too, though it lacks what its base has', () => {
    const text = JSON.stringify({
      id: 'north/care',
      extends: 'sample/care',
      stages: { a: { tasks: { b: { deadline: { amount: 5 } } } } },
    })
    const tree = elementsOf({ path: 'workflows/north/care.json', text })
    expect(tree?.children[0]?.children[0]?.children.map(named)).toEqual(['termDeadline deadline'])
  })

  test.each([
    ['no JSON', workflow, '{'],
    ['out of place', 'notes/x.json', '{}'],
  ])('is absent where it is %s', (_, path, text) => expect(elementsOf({ path, text })).toBeUndefined())
})
