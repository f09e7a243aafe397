import { describe, expect, test } from 'vitest'
import { loadLibrary } from '#engine/definition'
import { compare } from '#engine/versions'
import { type Change, hash, tinyFiles } from '#test/support/tiny-region.ts'

function libraryAfter(change: Change) {
  const loaded = loadLibrary(tinyFiles(change), hash)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value
}

/** What differs in the tiny region after a change, each as «code path». */
function changesAfter(change: Change, before: Change = {}) {
  return compare(libraryAfter(before), libraryAfter(change))
}
const said = (...args: Parameters<typeof changesAfter>) =>
  changesAfter(...args).map(({ code, file, path }) => `${code} ${file}#${path.join('/')}`)

const help = (workflow: Change) => ({ 'workflows/tiny/help.json': workflow })
const intake = (stage: Change) => help({ stages: { intake: stage } })
const decide = { title: 'Решить', role: 'office', after: ['apply'], source: 'tiny/order#2' }

describe('a changed definition in comparison with the former one', () => {
  test('nothing, when nothing changed', () => expect(said({})).toEqual([]))

  test('a term: from 3 to 5 working days, with its clause and the way to it', () => {
    expect(changesAfter(intake({ tasks: { decide: { deadline: { amount: 5 } } } }))).toEqual([
      {
        code: 'term-changed',
        file: 'workflows/tiny/help',
        path: ['stages', 'intake', 'tasks', 'decide', 'deadline'],
        steps: [
          { name: 'intake', kind: 'stage', title: 'Приём' },
          { name: 'decide', kind: 'task', title: 'Решить' },
        ],
        source: 'tiny/order#2',
        before: { amount: 3, unit: 'working-day', from: 'apply', source: 'tiny/order#2' },
        after: { amount: 5, unit: 'working-day', from: 'apply', source: 'tiny/order#2' },
      },
    ])
  })

  test('a title, a condition, a role', () => {
    const tasks = { apply: { title: 'Подать заявление' }, decide: { role: 'person', when: [{ done: 'apply' }] } }
    expect(said(intake({ tasks }))).toEqual([
      'text-changed workflows/tiny/help#stages/intake/tasks/apply/title',
      'value-changed workflows/tiny/help#stages/intake/tasks/decide/role',
      'condition-changed workflows/tiny/help#stages/intake/tasks/decide/when',
    ])
  })

  test('a task added, and a task taken out again', () => {
    const added = intake({ tasks: { call: { title: 'Позвонить', role: 'office', source: 'tiny/order#1' } } })
    expect(said(added)).toEqual(['added workflows/tiny/help#stages/intake/tasks/call'])
    expect(said({}, added)).toEqual(['removed workflows/tiny/help#stages/intake/tasks/call'])
  })

  test('a task moved to another stage is one change, not two', () => {
    const call = { title: 'Позвонить', role: 'office', source: 'tiny/order#1' }
    const inCare = help({ stages: { care: { tasks: { call } } } })
    const inIntake = intake({ tasks: { call } })
    const [move, ...rest] = changesAfter(inCare, inIntake)
    expect(rest).toEqual([])
    expect(move?.code === 'moved' && [move.from.map(({ name }) => name), move.steps.map(({ name }) => name)]).toEqual([
      ['intake', 'call'],
      ['care', 'call'],
    ])
  })

  test('the order of transitions, since the first that holds wins', () => {
    const files = tinyFiles()
    const reordered = files.map(({ path, text }) => {
      const file = JSON.parse(text)
      const next = file.stages?.intake?.next
      if (next) file.stages.intake.next = Object.fromEntries(Object.entries(next).reverse())
      return { path, text: JSON.stringify(file) }
    })
    const after = loadLibrary(reordered, hash)
    expect(after.ok && compare(libraryAfter({}), after.value).map(({ code, path }) => [code, path.join('/')])).toEqual([
      ['reordered', 'stages/intake/next'],
    ])
  })

  test('a norm of a service, a day of a calendar, an option of a form', () => {
    expect(
      said({
        'regions/tiny/catalogues/help.json': { groups: { home: { services: { visit: { norm: '75.00' } } } } },
        'regions/land/calendars/common.json': { days: { '2026-12-31': { working: false, source: 'land/code#2' } } },
        'forms/tiny/request.json': { sections: { main: { fields: { kind: { options: { money: 'Выплата' } } } } } },
      }),
    ).toEqual([
      'text-changed forms/tiny/request#sections/main/fields/kind/options/money',
      'value-changed catalogues/tiny/help#groups/home/services/visit/norm',
      'added calendars/land/common#days/2026-12-31',
      // The district's calendar rests on the country's and changes with it.
      'added calendars/tiny/offices#days/2026-12-31',
    ])
  })

  test('a file that came or went', () => {
    const form = {
      id: 'tiny/note',
      title: 'Записка',
      source: 'tiny/order#1',
      sections: { main: { title: 'Записка', fields: { text: { kind: 'text', title: 'Текст' } } } },
    }
    expect(said({ 'forms/tiny/note.json': form })).toEqual(['file-added forms/tiny/note#'])
    expect(said({}, { 'forms/tiny/note.json': form })).toEqual(['file-removed forms/tiny/note#'])
  })

  test('a task of another kind under the old name is not a move', () => {
    const before = intake({ tasks: { decide: { ...decide, optional: true } } })
    expect(said({}, before)).toEqual(['value-changed workflows/tiny/help#stages/intake/tasks/decide/optional'])
  })
})
