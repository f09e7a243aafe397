import { describe, expect, test } from 'vitest'
import { dateTime, list, longDate, plural, shortDate } from '#app/messages/format.ts'
import { say } from '#app/messages/say.ts'

describe('dates', () => {
  test('are written as Russian papers write them', () => {
    expect(shortDate('2026-02-05')).toBe('05.02.2026')
    expect(longDate('2026-02-05', 'ru')).toBe('5 февраля 2026 г.')
    expect(longDate('2026-02-05', 'en')).toBe('5 February 2026')
  })

  test('with a time are told in the agency’s time zone', () => {
    expect(dateTime('2026-02-05T02:20:00Z', 'Asia/Yakutsk', 'ru')).toBe('05.02.2026, 11:20')
    expect(dateTime('2026-02-05T20:00:00Z', 'Asia/Yakutsk', 'ru')).toBe('06.02.2026, 05:00')
  })
})

describe('numbers of things', () => {
  const forms = { one: 'дело', few: 'дела', many: 'дел' }

  test.each([
    [1, 'дело'],
    [3, 'дела'],
    [5, 'дел'],
    [11, 'дел'],
    [21, 'дело'],
    [0, 'дел'],
  ])('%i %s', (count, word) => {
    expect(plural(count, 'ru', forms)).toBe(word)
  })

  test('English has two forms', () => {
    expect(plural(1, 'en', { one: 'case', many: 'cases' })).toBe('case')
    expect(plural(2, 'en', { one: 'case', many: 'cases' })).toBe('cases')
  })
})

test('a list ends with «и»', () => {
  expect(list(['паспорт', 'СНИЛС', 'справка'], 'ru')).toBe('паспорт, СНИЛС и справка')
})

test('a text of a definition falls back to Russian', () => {
  expect(say('Заявление', 'en')).toBe('Заявление')
  expect(say({ ru: 'Заявление' }, 'en')).toBe('Заявление')
  expect(say({ ru: 'Заявление', en: 'Application' }, 'en')).toBe('Application')
})
