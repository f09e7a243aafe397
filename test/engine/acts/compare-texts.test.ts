import { describe, expect, test } from 'vitest'
import { compareTexts, splitAct } from '#engine/acts'
import { act, text } from './invented-act.ts'

const stateOf = (id: string, newer: string) =>
  compareTexts(splitAct(text, act), splitAct(newer, act)).find((change) => change.id === id)

describe('a newer edition of an act', () => {
  test('has every clause unchanged when only lines and spaces moved', () => {
    const newer = text.replace('вернуть\nпотерянный', 'вернуть  потерянный')
    expect(
      compareTexts(splitAct(text, act), splitAct(newer, act)).filter(({ state }) => state !== 'unchanged'),
    ).toEqual([])
  })
  test('changes the clause whose words it changes, and no other', () => {
    const newer = text.replace('хранят месяц', 'хранят год')
    const changed = compareTexts(splitAct(text, act), splitAct(newer, act)).filter(({ state }) => state !== 'unchanged')
    expect(changed).toEqual([{ id: '3.1', state: 'changed' }])
  })
  test('leaves a clause without a text when it strikes it out', () =>
    expect(stateOf('3.1.1', text.replace('3.1.1 Мокрый зонт сушат.\n', ''))).toEqual({ id: '3.1.1', state: 'gone' }))
  test('adds a clause', () =>
    expect(stateOf('3.2', text.replace('\nПриложение', '3.2. Потом его дарят.\nПриложение'))).toEqual({
      id: '3.2',
      state: 'new',
    }))
  test('moves a clause to another number', () => {
    const newer = text.replace('3.1.1 Мокрый зонт сушат.', '3.2 Мокрый зонт сушат.')
    expect(stateOf('3.1.1', newer)).toEqual({ id: '3.1.1', state: 'gone', movedTo: '3.2' })
  })
})
