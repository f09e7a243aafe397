import { describe, expect, test } from 'vitest'
import type { Field, Form } from '#engine/schema'
import { around, formOf, given } from './a-form.ts'

const yes = (path: string) => [{ '==': [{ var: path }, true] }]
const line: Field = { kind: 'text', title: 'Строка' }
const tick: Field = { kind: 'yes-no', title: 'Да или нет' }

describe('a hidden answer', () => {
  const asked = formOf({ asked: tick, answer: { ...line, required: true, visible: yes('asked') } })

  test('is cleared', () => {
    expect(given(asked).settled({ asked: false, answer: 'текст' })).toEqual({ asked: false })
    expect(given(asked).hidden({ asked: false })).toEqual(['/answer'])
  })

  test('is kept where the field says so, and counts as hidden all the same', () => {
    const keeping = formOf({ asked: tick, answer: { ...line, visible: yes('asked'), hidden: 'keep' } })
    expect(given(keeping).settled({ asked: false, answer: 'текст' })).toEqual({ asked: false, answer: 'текст' })
    expect(given(keeping).hidden({ asked: false, answer: 'текст' })).toEqual(['/answer'])
  })

  test('is required only while it is visible', () => {
    expect(given(asked).problems({ asked: true })).toEqual(['required answer'])
    expect(given(asked).problems({ asked: false })).toEqual([])
  })

  test('is not asked for as long as its condition is not known', () => {
    expect(given(asked).problems({})).toEqual([])
    expect(given(asked).hidden({})).toEqual(['/answer'])
  })
})

describe('conditions that hang together', () => {
  const chain = formOf({
    third: { ...tick, visible: yes('second') },
    second: { ...tick, visible: yes('first') },
    first: tick,
  })

  test('are taken in the order they depend on each other, not in the order of the form', () => {
    expect(given(chain).settled({ first: false, second: true, third: true })).toEqual({ first: false })
    expect(given(chain).settled({ first: true, second: true, third: true })).toEqual({
      first: true,
      second: true,
      third: true,
    })
  })

  test('settle a hundred fields deep', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 100 }, (_, n): [string, Field] => [
        `f${n}`,
        n === 99 ? tick : { ...tick, visible: yes(`f${n + 1}`) },
      ]),
    )
    const all = Object.fromEntries(Object.keys(fields).map((name) => [name, true]))
    expect(given(formOf(fields)).settled(all)).toEqual(all)
    expect(given(formOf(fields)).settled({ ...all, f99: false })).toEqual({ f99: false })
  })

  test('in a circle leave the first of them that is left', () => {
    const either = formOf({
      one: { ...line, visible: [{ '!': { answered: 'other' } }] },
      other: { ...line, visible: [{ '!': { answered: 'one' } }] },
    })
    const once = given(either).settled({ one: 'а', other: 'б' })
    expect(once).toEqual({ other: 'б' })
    expect(given(either).settled(once)).toEqual(once)
  })
})

describe('what stands inside', () => {
  test('a hidden section hides all its fields', () => {
    const form: Form = {
      ...formOf({ asked: tick }),
      sections: {
        main: { title: 'Раздел', fields: { asked: tick } },
        more: { title: 'Ещё', visible: yes('asked'), fields: { answer: { ...line, required: true }, other: line } },
      },
    }
    expect(given(form).settled({ asked: false, answer: 'а', other: 'б' })).toEqual({ asked: false })
    expect(given(form).hidden({ asked: false })).toEqual(['/answer', '/other'])
    expect(given(form).problems({ asked: true })).toEqual(['required answer'])
  })

  test('a group is hidden as a whole, and its fields may depend on each other', () => {
    const form = formOf({
      asked: tick,
      paper: {
        kind: 'group',
        title: 'Документ',
        visible: yes('asked'),
        fields: { known: tick, number: { ...line, required: true, visible: yes('paper.known') } },
      },
    })
    expect(given(form).settled({ asked: false, paper: { known: true, number: '7' } })).toEqual({ asked: false })
    expect(given(form).settled({ asked: true, paper: { known: false, number: '7' } })).toEqual({
      asked: true,
      paper: { known: false },
    })
    expect(given(form).problems({ asked: true, paper: { known: true } })).toEqual(['required paper/number'])
  })

  test('what is hidden as a whole is listed once, wherever its condition stands', () => {
    const form = formOf({
      paper: {
        kind: 'group',
        title: 'Документ',
        visible: yes('asked'),
        fields: { known: tick, number: { ...line, visible: yes('subject.minor') } },
      },
      asked: tick,
    })
    expect(given(form).hidden({ asked: false, paper: { known: false } })).toEqual(['/paper'])
  })

  test('a group whose last answer is hidden is no answer', () => {
    const form = formOf({
      note: { ...line, visible: [{ answered: 'paper' }] },
      paper: { kind: 'group', title: 'Документ', fields: { number: { ...line, visible: yes('asked') } } },
      asked: tick,
    })
    expect(given(form).settled({ note: 'а', paper: { number: '7' }, asked: false })).toEqual({ asked: false })
  })

  test('cells of a row depend on each other in any order', () => {
    const form = formOf({
      rows: {
        kind: 'table',
        title: 'Таблица',
        columns: {
          place: { ...line, visible: yes('row.works') },
          works: { ...tick, visible: yes('row.adult') },
          adult: tick,
        },
      },
    })
    const row = { adult: false, works: true, place: 'школа' }
    expect(given(form).settled({ rows: [row] })).toEqual({ rows: [{ adult: false }] })
    expect(given(form).settled({ rows: [{ ...row, adult: true }] })).toEqual({ rows: [{ ...row, adult: true }] })
  })

  test('a cell is hidden in its own row', () => {
    const form = formOf({
      rows: {
        kind: 'table',
        title: 'Таблица',
        columns: { works: tick, place: { ...line, required: true, visible: yes('row.works') } },
      },
    })
    const answers = { rows: [{ works: true }, { works: false, place: 'школа' }] }
    expect(given(form).settled(answers)).toEqual({ rows: [{ works: true }, { works: false }] })
    expect(given(form).hidden(answers)).toEqual(['/rows/1/place'])
    expect(given(form).problems(answers)).toEqual(['required rows/0/place'])
  })

  test('a condition reads what lies outside the form', () => {
    const form = formOf({ answer: { ...line, visible: yes('subject.minor') } })
    expect(given(form).settled({ answer: 'а' })).toEqual({})
    const minor = around({ 'subject.minor': { type: 'boolean', value: true } })
    expect(given(form, minor).settled({ answer: 'а' })).toEqual({ answer: 'а' })
  })
})

describe('a requirement of a field', () => {
  const dated = formOf({
    applied: { kind: 'date', title: 'Дата заявления' },
    act: {
      kind: 'date',
      title: 'Дата акта',
      requires: { 'not-earlier': { when: [{ '>=': [{ var: 'act' }, { var: 'applied' }] }] } },
    },
  })

  test('is named when it is not met', () => {
    expect(given(dated).problems({ applied: '2026-02-05', act: '2026-02-04' })).toEqual([
      'requirement-unmet act {"name":"not-earlier"}',
    ])
    expect(given(dated).problems({ applied: '2026-02-05', act: '2026-02-05' })).toEqual([])
  })

  test('is not met as long as it cannot be judged, and is not asked of an unanswered field', () => {
    expect(given(dated).problems({ act: '2026-02-05' })).toEqual(['requirement-unmet act {"name":"not-earlier"}'])
    expect(given(dated).problems({ applied: '2026-02-05' })).toEqual([])
  })
})
