import { describe, expect, test } from 'vitest'
import { loadLibrary, procedureVersion } from '#engine/definition'
import { adopt, carriedBy, compare } from '#engine/versions'
import { type Change, hash, tinyFiles } from '#test/support/tiny-region.ts'

function published(change: Change) {
  const files = tinyFiles(change)
  const loaded = loadLibrary(files, hash)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return { files, library: loaded.value }
}

function versionOf(change: Change) {
  const version = procedureVersion(published(change).library, 'tiny', 'help', hash)
  if (!version.ok) throw new Error('no such procedure')
  return version.value
}

/** The rules of a case after it took on the changes whose path contains one of the words. */
function taken(change: Change, words: readonly string[], from: Change = {}) {
  const set = published(change)
  const chosen = compare(published({}).library, set.library).filter(({ path, file, code }) =>
    words.some((word) => [...path, file, code].includes(word)),
  )
  return adopt(versionOf(from), chosen, set, hash)
}

const decide = (task: Change): Change => ({
  'workflows/tiny/help.json': { stages: { intake: { tasks: { decide: task } } } },
})
const fiveDays = { deadline: { amount: 5 } }

describe('rules of an open case that take on a part of a publication', () => {
  test('are, with every change, the published rules themselves', () => {
    const change = decide({ ...fiveDays, title: 'Принять решение' })
    const made = taken(change, ['deadline', 'title'])
    expect(made.ok && made.value.version.hash).toBe(versionOf(change).hash)
  })

  test('have the term that is chosen and the former title that is not', () => {
    const made = taken(decide({ ...fiveDays, title: 'Принять решение' }), ['deadline'])
    expect(made.ok && made.value.version.workflow.stages.intake?.tasks.decide).toMatchObject({
      title: 'Решить',
      deadline: { amount: 5 },
    })
  })

  test('keep what set them apart from other cases before', () => {
    const made = taken(decide(fiveDays), ['deadline'], decide({ title: 'Решить сегодня' }))
    expect(made.ok && made.value.version.workflow.stages.intake?.tasks.decide).toMatchObject({
      title: 'Решить сегодня',
      deadline: { amount: 5 },
    })
  })

  test('miss a change of a task that they never had', () => {
    const made = taken(decide(fiveDays), ['deadline'], {
      'workflows/tiny/help.json': {
        stages: { intake: { tasks: { decide: null } }, care: { period: { from: 'apply' } } },
      },
    })
    expect(made.ok && made.value.missed.map(({ code }) => code)).toEqual(['term-changed'])
  })

  test('are refused where a change rests on another that is not chosen', () => {
    const change = {
      'workflows/tiny/help.json': {
        roles: { clerk: { title: 'Секретарь', kind: 'person' } },
        stages: { intake: { tasks: { decide: { role: 'clerk' } } } },
      },
    }
    expect(taken(change, ['role']).ok).toBe(false)
    expect(taken(change, ['role', 'roles']).ok).toBe(true)
  })

  test('take a task among its neighbours', () => {
    const call = { title: 'Позвонить', role: 'office', source: 'tiny/order#1' }
    const added = taken({ 'workflows/tiny/help.json': { stages: { intake: { tasks: { call } } } } }, ['call'])
    expect(added.ok && Object.keys(added.value.version.workflow.stages.intake?.tasks ?? {})).toEqual([
      'apply',
      'decide',
      'call',
    ])
  })

  test('lose a requirement that was removed', () => {
    const made = taken(decide({ requires: null }), ['requires', 'consent'])
    expect(made.ok && (made.value.version.workflow.stages.intake?.tasks.decide?.requires ?? {})).toEqual({})
  })
})

describe('names that changed', () => {
  const named = (change: Change) => {
    const set = published(change)
    return carriedBy(compare(published({}).library, set.library), versionOf({}).workflow)
  }
  const fields = published({}).library.forms['tiny/request']!.sections.main!.fields

  test('of a field and of a column are carried to every task with the form', () => {
    const main = { fields: { months: null, length: fields.months } }
    expect(
      named({
        'forms/tiny/request.json': { sections: { main } },
        'workflows/tiny/help.json': { stages: { care: { period: { amount: 'apply.length' } } } },
      }),
    ).toEqual([{ of: 'answer', in: 'task:apply', path: ['months'], to: 'length' }])
    const column = {
      fields: {
        family: {
          columns: {
            income: null,
            earned: { kind: 'money', title: 'Доход' },
            half: { value: { share: [{ var: 'row.earned' }, 1, 2] } },
          },
        },
      },
    }
    expect(named({ 'forms/tiny/request.json': { sections: { main: column } } })).toEqual([
      { of: 'answer', in: 'task:apply', path: ['family', 'income'], to: 'earned' },
    ])
  })

  test('of an option, of a task and of a branch', () => {
    const options = { money: null, cash: 'Деньги' }
    const greet = published({}).library.workflows['tiny/help']!.branches!.child!.tasks.greet
    expect(named({ 'forms/tiny/request.json': { sections: { main: { fields: { kind: { options } } } } } })).toEqual([
      { of: 'option', in: 'task:apply', path: ['kind'], from: 'money', to: 'cash' },
    ])
    expect(
      named({ 'workflows/tiny/help.json': { branches: { child: { tasks: { greet: null, meet: greet } } } } }),
    ).toEqual([{ of: 'task', from: 'greet', to: 'meet' }])
  })

  test('together with the title are another thing: nothing is carried', () => {
    const main = { fields: { paper: null, note: { kind: 'document', title: 'Иная справка' } } }
    expect(named({ 'forms/tiny/request.json': { sections: { main } } })).toEqual([])
  })
})
