import { describe, expect, test } from 'vitest'
import { coverage, inActOrder } from '#engine/acts'
import { loadLibrary } from '#engine/definition'
import { type Change, hash, tinyFiles } from '#test/support/tiny-region.ts'

const covered = (change: Change = {}, act = 'tiny/order') => {
  const library = loadLibrary(tinyFiles(change), hash)
  if (!library.ok) throw new Error(JSON.stringify(library.problems))
  return coverage(library.value, act)
}
const act = (clauses: Change) => ({ 'regions/tiny/acts/order.json': { clauses } })

describe('a clause of an act', () => {
  test('is modelled when something points to it, and says what: the term, the task and the way on of clause 2', () => {
    const uses = covered()?.modelled.find(({ clause }) => clause === '2')?.uses ?? []
    expect(uses.map(({ kind, name, aspect }) => [kind, name, aspect])).toEqual([
      ['tasks', 'decide', undefined],
      ['tasks', 'decide', 'deadline'],
      ['stages', 'intake', 'next'],
    ])
    expect(uses[0]).toMatchObject({ definition: 'tiny/help', title: 'Решить', holder: 'intake' })
  })
  test('is left out when it says why', () =>
    expect(covered(act({ '4': { gist: 'Подпись', notModelled: 'Подпись' } }))).toMatchObject({
      notModelled: [{ clause: '4', reason: 'Подпись' }],
      notLookedAt: [],
    }))
  test('is not looked at when nothing points to it and it says nothing', () =>
    expect(covered(act({ '4': { gist: 'Надзор' } }))?.notLookedAt).toEqual(['4']))
  test('stays modelled when it also says why it is left out: each clause stands in one list', () =>
    expect(covered(act({ '3': { notModelled: 'Незачем' } }))?.notModelled).toEqual([]))
  test('is not modelled by a worked example alone', () =>
    expect(
      covered({
        ...act({ '4': { gist: 'Пример' } }),
        'regions/tiny/scenarios/granted.json': { source: 'tiny/order#4' },
      })?.notLookedAt,
    ).toEqual(['4']))
})

test('the questions to an act come with its clauses', () =>
  expect(covered()?.findings).toEqual([{ id: 'no-term', kind: 'gap', clauses: ['2'], question: 'Какой срок?' }]))

test.each(['tiny/none', 'constructor', '__proto__'])('there is no coverage of an unknown act: %s', (id) =>
  expect(covered({}, id)).toBeUndefined(),
)

test('clauses stand in the order of the act, a section before its clauses', () =>
  expect(inActOrder(['1', '2', '7', 'П.1', '1.1', '1.2', '2.1', 'Пл1'])).toEqual([
    'П.1',
    '1',
    '1.1',
    '1.2',
    '2',
    '2.1',
    'Пл1',
    '7',
  ]))
