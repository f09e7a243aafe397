import { maskitoTransform } from '@maskito/core'
import { describe, expect, test } from 'vitest'
import { maskAt, type TypedMask } from '#app/ui/form/typed-mask.ts'

const typed = (mask: TypedMask, text: string) =>
  [...text].reduce((shown, sign) => maskitoTransform(shown + sign, { mask: ({ value }) => maskAt(mask, value) }), '')
const pasted = (mask: TypedMask, text: string) => maskitoTransform(text, { mask: ({ value }) => maskAt(mask, value) })

describe('separators write themselves as digits are typed', () => {
  test.each([
    ['snils', '11223344595', '112-233-445 95'],
    ['date', '05022026', '05.02.2026'],
    ['department-code', '140001', '140-001'],
    ['passport-series', '9804', '98 04'],
    ['telephone', '9141234567', '+7 914 123-45-67'],
    ['oms', '1234567890123452', '1234 5678 9012 3452'],
    ['inn', '500100732259', '500100732259'],
  ] as const)('%s: %s', (mask, text, shown) => {
    expect(typed(mask, text)).toBe(shown)
    expect(pasted(mask, text)).toBe(shown)
  })

  test('those typed by hand are taken where they belong', () => {
    expect(typed('date', '05.02.2026')).toBe('05.02.2026')
    expect(typed('snils', '112-233-445 95')).toBe('112-233-445 95')
  })
})

describe('nothing that is typed or pasted is swallowed', () => {
  test.each([
    ['date', '5.2.2026'],
    ['date', 'в феврале'],
    ['snils', '112-233-445 955'],
    ['snils', 'СНИЛС 11223344595'],
    ['telephone', '8 (914) 123-45-67'],
    ['telephone', '+375 29 123 45 67'],
    ['passport-number', '12345X'],
  ] as const)('%s: %s', (mask, text) => {
    expect(pasted(mask, text)).toBe(text)
    expect(typed(mask, text).replace(/[\s.-]/g, '')).toBe(text.replace(/[\s.-]/g, ''))
  })
})
