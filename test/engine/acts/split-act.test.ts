import { describe, expect, test } from 'vitest'
import { clauseTexts, matchText, splitAct } from '#engine/acts'
import { act, text } from './invented-act.ts'

const parts = splitAct(text, act)
const words = clauseTexts(parts)
const ids = (of: string, clauses: object = {}) =>
  splitAct(of, { clauses: clauses as typeof act.clauses }).map(({ id }) => id)

describe('the text of an act', () => {
  test('loses no letter: its parts joined are the text', () =>
    expect(parts.map((part) => part.text).join('')).toBe(text))
  test('is found clause by clause', () => expect(matchText(parts, act)).toMatchObject({ missing: [], unknown: [] }))

  test.each([
    ['a section', '2', '2. Кто ищет'],
    [
      'a clause with a line that goes on',
      '1.1',
      '1.1. Правила говорят, как вернуть\nпотерянный зонт. Срок поиска 2.5 дня.',
    ],
    ['an item', '1.2(2)', '2) тому, кого он назвал:'],
    ['a letter', '1.2(2)(б)', 'б) устно.'],
    ['a clause of the order itself', 'П.2', '2. Опубликовать приказ.'],
    ['a sentence', '2.1/2', 'Если бюро закрыто, ищет вахтёр.'],
    ['a clause of sentences', '2.1', '2.1. В бюро находок. Если бюро закрыто, ищет вахтёр.'],
    ['counting that begins anew under a party', '2.watch.1', '1. Светить фонарём.'],
    ['counting that leaves a number out', '2.guard.4', '4. Позвонить хозяину.'],
    ['a dash', '2.guard.2(2)', '- длину.'],
    ['a number without a dot', '3.1.1', '3.1.1 Мокрый зонт сушат.'],
    ['an annex', 'Пл1.I.1.1', '1.1. Цвет'],
    ['a Roman number', 'Пл1.II', 'II. Итог'],
  ])('finds %s', (_, id, said) => expect(words.get(id)).toBe(said))

  test('says on which line a clause begins', () => expect(parts.find(({ id }) => id === '2')?.line).toBe(17))
})

describe('a clause that the definition does not know', () => {
  test('is found by its number', () =>
    expect(matchText(splitAct(text.replace('2. Кто', '1.3. Чужой зонт не берут.\n2. Кто'), act), act).unknown).toEqual([
      '1.3',
    ]))
  test('loses none of those after it when its number is out of turn', () => {
    const match = matchText(splitAct(text.replace('1.2. Зонт', '1.7. Зонт чужой.\n1.2. Зонт'), act), act)
    expect(match).toMatchObject({ missing: [], unknown: ['1.7'] })
  })
  test('is found in an annex of its own', () =>
    expect(ids('Приложение № 2\n1. Бланк\n1.1. Подпись')).toEqual([
      '',
      'Приложение № 2',
      'Приложение № 2.1',
      'Приложение № 2.1.1',
    ]))
  test('is a section where a section is counted, not one more clause of the section before', () =>
    expect(
      matchText(splitAct(text.replace('\nПриложение', '4. Награда\n4.1. Нашедшему дарят чай.\nПриложение'), act), act)
        .unknown,
    ).toEqual(['4', '4.1']))
  test('may be all there is', () => expect(ids('1. Первое\n1.1. Часть\n2. Второе')).toEqual(['', '1', '1.1', '2']))
})

describe('what is no clause', () => {
  test.each([
    ['a date', '1. Срок\n31.12.2020 он истёк'],
    ['a number in a line that goes on', '1. Срок\n5 рабочих дней'],
    ['a number far ahead', '1. Срок\n48. Рама'],
    ['a number said twice', '1. Срок\n1.1. Раз\n1.1. Два'],
    ['a dash that no clause is known for', '1. Срок\n- и так далее'],
    ['a long line that begins like an annex', `1. Срок\nПриложение ${'очень '.repeat(20)}длинное`],
  ])('%s stays with the clause before', (_, of) => {
    const found = splitAct(of, { clauses: {} })
    expect(found.map((part) => part.text).join('')).toBe(of)
    expect(found.at(-1)?.text).toContain(of.split('\n').at(-1))
  })
  test('a text without numbers is one part', () => expect(ids('Просто\nтекст')).toEqual(['']))
})

describe('a clause that the text does not have', () => {
  test('is missing, and the others keep their places', () => {
    const match = matchText(splitAct(text.replace('2) тому, кого он назвал:\n', ''), act), act)
    expect(match.missing).toEqual(['1.2(2)', '1.2(2)(а)', '1.2(2)(б)'])
  })
})

describe('a hostile text ends in parts, soon', () => {
  const marks = ['1.', '1)', '- ', '1.1.1.1.1.1.1.1.1.1', 'I.', '* * *', '(((', '2.5. В бюро находок']
  const pieces = ['1.', ' ', '*', '(', 'I', 'приложение ', '… ']
  test.each([
    ...marks.map((mark) => [`lines of «${mark}»`, `${mark}\n`.repeat(2000)] as const),
    ...pieces.map((piece) => [`a line of «${piece}»`, piece.repeat(200_000 / piece.length)] as const),
    ...pieces.map(
      (piece) =>
        [
          `a line of «${piece}» that begins like an annex`,
          `приложение ${piece.repeat(200_000 / piece.length)}`,
        ] as const,
    ),
  ])('%s', (_, hostile) => {
    const started = performance.now()
    const parts = splitAct(hostile, act)
    expect(performance.now() - started).toBeLessThan(1000)
    expect(parts.map((part) => part.text).join('') === hostile).toBe(true)
  })
})
