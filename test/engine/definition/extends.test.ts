import { describe, expect, test } from 'vitest'
import { loadLibrary } from '#engine/definition'
import { hash, problemsAfter, tinyFiles } from '#test/support/tiny-region.ts'

const form = (id: string, rest: object) => ({
  path: `forms/${id}.json`,
  text: JSON.stringify({ id, ...rest }, null, 2),
})

const base = form('land/card', {
  title: 'Карточка',
  source: 'land/code#1',
  sections: {
    main: {
      title: 'Главное',
      fields: {
        name: { kind: 'text', title: 'Имя', final: true },
        sex: { kind: 'choice', title: 'Пол', options: { male: 'муж.', female: 'жен.' } },
      },
    },
  },
})
const plain = { ...base, text: base.text.replace(/,\s*"final": true/, '') }

function loaded(...files: readonly { path: string; text: string }[]) {
  const result = loadLibrary([...tinyFiles(), ...files], hash)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

function problems(...files: readonly { path: string; text: string }[]) {
  const result = loadLibrary([...tinyFiles(), ...files], hash)
  const found = result.ok ? [] : result.problems
  return found.map(({ code, file, pointer, line }) => ({ code, file, pointer, line }))
}

describe('a file that extends another', () => {
  const patch = form('tiny/card', {
    extends: 'land/card',
    sections: { main: { fields: { sex: null, age: { kind: 'integer', title: 'Возраст' } }, title: 'Основное' } },
  })

  test('changes, removes and adds; what is new comes last', () => {
    const { sections, title } = loaded(plain, patch).forms['tiny/card']!
    expect(title).toBe('Карточка')
    expect(sections.main?.title).toBe('Основное')
    expect(Object.keys(sections.main!.fields)).toEqual(['name', 'age'])
  })

  test('leaves its base as it was', () =>
    expect(Object.keys(loaded(plain, patch).forms['land/card']!.sections.main!.fields)).toEqual(['name', 'sex']))

  test('replaces a list whole', () =>
    expect(
      loaded(
        form('land/rule', {
          title: 'Правило',
          source: 'land/code#1',
          sections: {
            main: {
              title: 'Главное',
              visible: [{ answered: 'name' }, { answered: 'name' }],
              fields: { name: { kind: 'text', title: 'Имя' } },
            },
          },
        }),
        form('tiny/rule', { extends: 'land/rule', sections: { main: { visible: [true] } } }),
      ).forms['tiny/rule']!.sections.main?.visible,
    ).toEqual([true]))

  test('may extend a file that extends another', () =>
    expect(
      loaded(plain, patch, form('tiny/short', { extends: 'tiny/card', title: 'Короткая' })).forms['tiny/short'],
    ).toMatchObject({ title: 'Короткая', source: 'land/code#1', sections: { main: { title: 'Основное' } } }))

  test('gets a problem at its own line if it said the wrong thing', () =>
    expect(problems(plain, form('tiny/card', { extends: 'land/card', sections: { main: { columns: 9 } } }))).toEqual([
      { code: 'too-large', file: 'forms/tiny/card.json', pointer: '/sections/main/columns', line: 6 },
    ]))

  test('gets a problem where it took away what is needed', () =>
    expect(problems(plain, form('tiny/card', { extends: 'land/card', title: null }))).toEqual([
      { code: 'missing-key', file: 'forms/tiny/card.json', pointer: '/title', line: 4 },
    ]))

  test('does not repeat the problems of its base', () => {
    const wrong = { ...plain, text: plain.text.replace('land/code#1', 'land/code#9') }
    expect(problems(wrong, form('tiny/card', { extends: 'land/card' }))).toEqual([
      { code: 'unknown-clause', file: 'forms/land/card.json', pointer: '/source', line: 4 },
    ])
  })
})

describe('extends', () => {
  test('leads to a file of the same kind', () =>
    expect(problemsAfter({ 'forms/tiny/person.json': { extends: 'tiny/help' } })).toContainEqual({
      at: 'unknown-base forms/tiny/person.json#/extends',
      name: 'tiny/help',
    }))

  test('does not run in a circle', () =>
    expect(
      problems(
        form('tiny/a', { extends: 'tiny/b' }),
        form('tiny/b', { extends: 'tiny/a' }),
        form('tiny/c', { extends: 'tiny/a' }),
      ),
    ).toEqual([
      { code: 'cyclic-base', file: 'forms/tiny/a.json', pointer: '/extends', line: 3 },
      { code: 'cyclic-base', file: 'forms/tiny/b.json', pointer: '/extends', line: 3 },
    ]))

  test('is 16 files long at most', () => {
    const chain = Array.from({ length: 17 }, (_, index) =>
      form(
        `tiny/n${index}`,
        index === 0 ? { ...JSON.parse(plain.text), id: 'tiny/n0' } : { extends: `tiny/n${index - 1}` },
      ),
    )
    expect(problems(plain, ...chain.slice(0, 16))).toEqual([])
    expect(problems(plain, ...chain)).toMatchObject([{ code: 'too-many-bases', file: 'forms/tiny/n16.json' }])
  })

  test('never leads from a region to one below it', () =>
    expect(problems(form('land/copy', { extends: 'tiny/person' }))).toEqual([
      { code: 'downward-reference', file: 'forms/land/copy.json', pointer: '/extends', line: 3 },
    ]))

  test('does not excuse a file from its own id', () => {
    const copy = { path: 'forms/tiny/copy.json', text: '{ "extends": "tiny/person" }' }
    expect(problems(copy)).toMatchObject([{ code: 'wrong-id', pointer: '/id' }])
  })
})

describe('null', () => {
  test('is a word of patches only', () => {
    const text = JSON.stringify({ ...JSON.parse(plain.text), print: null }, null, 2)
    expect(problems({ ...plain, text })).toContainEqual({
      code: 'null-outside-patch',
      file: 'forms/land/card.json',
      pointer: '/print',
      line: 24,
    })
  })
})

describe('what a base declares final', () => {
  const task = { title: 'Решить', role: 'office', source: 'tiny/order#2', final: true }
  const workflow = 'workflows/tiny/help.json'
  const fixed = { [workflow]: { stages: { care: { tasks: { pay: task } } } } }
  const extending = (pay: object | null) => {
    const value = { id: 'tiny/more', extends: 'tiny/help', stages: { care: { tasks: { pay } } } }
    const result = loadLibrary(
      [...tinyFiles(fixed), { path: 'workflows/tiny/more.json', text: JSON.stringify(value) }],
      hash,
    )
    return result.ok ? [] : result.problems.map(({ code, file, pointer }) => `${code} ${file}#${pointer}`)
  }
  const changed = ['final-changed workflows/tiny/more.json#/stages/care/tasks/pay']

  test('may be said again', () => expect(extending(task)).toEqual([]))
  test('may not be changed', () => expect(extending({ title: 'Решать' })).toEqual(changed))
  test('may not be taken away', () => expect(extending(null)).toEqual(changed))
  test('may not be made open', () => expect(extending({ final: false })).toEqual(changed))
})
