import { describe, expect, test } from 'vitest'
import { dateFrom, dateText, dateTimeFrom, timeFrom } from '#app/ui/form/date-text.ts'
import { numberText } from '#app/ui/form/number-text.ts'

describe('a date is typed as people write it', () => {
  test.each([
    ['05.02.2026', '2026-02-05'],
    ['5.2.2026', '2026-02-05'],
    ['05022026', '2026-02-05'],
    [' 5/2/2026 ', '2026-02-05'],
    ['2026-02-05', '2026-02-05'],
    ['31.02.2026', '2026-02-31'],
    ['5.2.26', '5.2.26'],
    ['завтра', 'завтра'],
    ['', ''],
  ])('%s is kept as %s', (typed, kept) => expect(dateFrom(typed)).toBe(kept))

  test('and shown with dots; what is no date stays as it was typed', () => {
    expect([dateText('2026-02-05'), dateText('завтра'), dateText(undefined)]).toEqual(['05.02.2026', 'завтра', ''])
  })
})

describe('a time of day gets the offset of the region', () => {
  test.each([
    ['Asia/Yakutsk', '2026-03-02T10:00+09:00'],
    ['Asia/Irkutsk', '2026-03-02T10:00+08:00'],
    ['UTC', '2026-03-02T10:00+00:00'],
  ])('in %s it is %s', (zone, moment) => expect(dateTimeFrom('2026-03-02', '10:00', zone)).toBe(moment))

  test('on that very day: Yakutsk was at +10 before 26 October 2014', () => {
    expect(dateTimeFrom('2014-10-25', '10:00', 'Asia/Yakutsk')).toBe('2014-10-25T10:00+10:00')
    expect(dateTimeFrom('2014-10-27', '10:00', 'Asia/Yakutsk')).toBe('2014-10-27T10:00+09:00')
  })

  test('a half typed moment stays visible, none at all is no answer', () => {
    expect(dateTimeFrom('2026-03-02', '', 'Asia/Yakutsk')).toBe('2026-03-02T')
    expect(dateTimeFrom('2026-02-31', '25:00', 'Asia/Yakutsk')).toBe('2026-02-31T25:00')
    expect(dateTimeFrom('', '', 'Asia/Yakutsk')).toBe('')
  })

  test.each([
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['9.30', '09:30'],
    ['утром', 'утром'],
  ])('%s is the time %s', (typed, kept) => expect(timeFrom(typed)).toBe(kept))
})

describe('a number is shown as Russians write it', () => {
  test.each([
    ['8372.96', '8\u00a0372,96'],
    ['540000.00', '540\u00a0000,00'],
    ['-1234567.5', '-1\u00a0234\u00a0567,5'],
    [50, '50'],
    ['восемь', 'восемь'],
    [undefined, ''],
  ])('%s as %s', (answer, shown) => expect(numberText(answer, 'ru')).toBe(shown))

  test('with a point in English', () => expect(numberText('8372.96', 'en')).toBe('8\u00a0372.96'))
})
