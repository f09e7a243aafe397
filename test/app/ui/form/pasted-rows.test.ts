import { describe, expect, test } from 'vitest'
import { cellsOf, pastedAnswer } from '#app/ui/form/pasted-rows.ts'
import { joined } from '#app/ui/form/use-window.ts'
import type { FieldLayout } from '#engine/forms'

const column = (kind: FieldLayout['kind'], more: Partial<FieldLayout> = {}): FieldLayout => ({
  name: 'cell',
  kind,
  title: 'Ячейка',
  required: false,
  computed: false,
  wide: false,
  ...more,
})

describe('rows copied from a spreadsheet', () => {
  test('are cells between tabs and line ends, the last line end making no row', () => {
    expect(cellsOf('Анна\tпенсия\t1 234,56\r\nПётр\tзарплата\t540000\r\n')).toEqual([
      ['Анна', 'пенсия', '1 234,56'],
      ['Пётр', 'зарплата', '540000'],
    ])
  })

  test('may have line breaks and quotes within a cell', () => {
    expect(cellsOf('"ООО ""Ромашка"""\t"две\nстроки"\nАнна\t')).toEqual([
      ['ООО "Ромашка"', 'две\nстроки'],
      ['Анна', ''],
    ])
  })

  test('an empty cell in the middle keeps its place', () => {
    expect(cellsOf('Анна\t\t10')).toEqual([['Анна', '', '10']])
  })

  test.each(['Анна', '1 234,56', ''])('%j alone is no table', (text) => expect(cellsOf(text)).toBeUndefined())
})

describe('a pasted cell is read by the kind of its column', () => {
  const kinship = [
    { id: 'mother', title: 'Мать' },
    { id: 'brother', title: 'брат, сводный брат и тётя' },
  ]
  test.each([
    [column('date'), '05.02.2026', '2026-02-05'],
    [column('date'), '5.2.2026', '2026-02-05'],
    [column('date'), '31 февраля', '31 февраля'],
    [column('money'), '1 234,56 ₽', '1 234,56'],
    [column('money'), '1234,56 руб.', '1234,56'],
    [column('money'), 'много', 'много'],
    [column('yes-no'), 'Да', true],
    [column('yes-no'), 'нет', false],
    [column('yes-no'), 'может быть', 'может быть'],
    [column('choice', { options: kinship }), 'МАТЬ', 'mother'],
    [column('choice', { options: kinship }), 'Брат, сводный  брат и тетя', 'brother'],
    [column('choice', { options: kinship }), 'дядя', 'дядя'],
    [column('choices', { options: kinship }), 'мать; дядя', ['mother', 'дядя']],
    [column('text'), '=СУММ(A1:A9)', '=СУММ(A1:A9)'],
  ])('$kind: %s', (to, text, answer) => expect(pastedAnswer(to, text)).toEqual(answer))
})

describe('a long table is drawn in pieces', () => {
  test('that touch are one, in order and within the table', () => {
    expect(
      joined(
        [
          { from: 90, to: 110 },
          { from: -2, to: 3 },
          { from: 108, to: 113 },
        ],
        112,
      ),
    ).toEqual([
      { from: 0, to: 3 },
      { from: 90, to: 112 },
    ])
  })
})
