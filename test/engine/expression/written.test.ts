import { describe, expect, test } from 'vitest'
import { adapt, decimalFrom, decimalText, moneyFrom, moneyText } from '#engine/expression'
import { date, moment, money, number, text } from './answers.ts'

describe('money as written', () => {
  test.each<[string, bigint]>([
    ['540000.00', 54_000_000n],
    ['0.00', 0n],
    ['0.05', 5n],
    ['-21.23', -2_123n],
    ['-0.05', -5n],
    ['999999999999999.99', 99_999_999_999_999_999n],
  ])('%s', (written, kopecks) => {
    expect(moneyFrom(written)).toBe(kopecks)
    expect(moneyText(kopecks)).toBe(written)
  })

  test.each(['', '5', '5.0', '5.000', '05.00', '.50', '5,00', '5 000.00', '+5.00', '-0.00', '1e3', '5.00\n', '٥.٠٠'])(
    '%j is no money',
    (written) => expect(moneyFrom(written)).toBeUndefined(),
  )
})

describe('an exact number as written', () => {
  test.each<[string, bigint, number]>([
    ['12.50', 1250n, 2],
    ['0', 0n, 0],
    ['0.007', 7n, 3],
    ['-3.5', -35n, 1],
    ['-0.5', -5n, 1],
    ['48', 48n, 0],
  ])('%s', (written, value, places) => {
    expect(decimalFrom(written)).toEqual({ value, places })
    expect(decimalText({ value, places })).toBe(written)
  })

  test.each(['', '-', '1.', '.5', '01', '1,5', '1e3', '-0', '-0.0', ' 1', 'NaN', '9'.repeat(19)])(
    '%j is none',
    (written) => expect(decimalFrom(written)).toBeUndefined(),
  )
})

describe('a literal in the place of', () => {
  test.each<[Parameters<typeof adapt>[0], Parameters<typeof adapt>[1], unknown]>([
    [text('15000.00'), 'money', money('15000.00')],
    [text('1.5'), 'number', number('1.5')],
    [text('2028-02-29'), 'date', date('2028-02-29')],
    [text('2026-02-05T11:20+09:00'), 'date-time', moment('2026-02-05T11:20+09:00')],
    [text('need'), 'text', text('need')],
    [number('0'), 'money', money('0.00')],
    [number('5'), 'money', undefined],
    [text('15000'), 'money', undefined],
    [text('2026-02-29'), 'date', undefined],
    [text('2000-02-29'), 'date', date('2000-02-29')],
    [text('1900-02-29'), 'date', undefined],
    [text('2026-04-31'), 'date', undefined],
    [text('2026-13-01'), 'date', undefined],
    [text('2026-02-05T11:20'), 'date-time', undefined],
    [text('2026-02-05T24:00+09:00'), 'date-time', undefined],
    [text('true'), 'boolean', undefined],
    [number('5'), 'text', undefined],
  ])('%o: %s', (value, type, outcome) => expect(adapt(value, type)).toEqual(outcome))
})
