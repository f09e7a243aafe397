import { describe, expect, test } from 'vitest'
import { normalise } from '#engine/forms'
import { formOf, given } from './a-form.ts'

const masked = (mask: Parameters<typeof normalise>[0]) =>
  given(formOf({ number: { kind: 'text', title: 'Номер', mask } }))

describe('СНИЛС', () => {
  // 112-233-445: 1×9+1×8+2×7+2×6+3×5+3×4+4×3+4×2+5×1 = 95.
  test.each(['112-233-445 95', '11223344595', '112 233 445 95', '112-233-445-95'])(
    '%s is kept as 112-233-445 95',
    (typed) => {
      expect(masked('snils').problems({ number: typed })).toEqual([])
      expect(masked('snils').settled({ number: typed })).toEqual({ number: '112-233-445 95' })
    },
  )

  // 087-654-303: the sum is 0+64+49+36+25+16+9+0+3 = 202 = 2×101, so the check digits are 00.
  // 112-243-445: the fifth digit adds 5 more, 100.
  test('a sum of 100 has the check digits 00', () => {
    expect(masked('snils').problems({ number: '112-243-445 00' })).toEqual([])
  })

  test('a sum that 101 divides has the check digits 00', () => {
    expect(masked('snils').problems({ number: '087-654-303 00' })).toEqual([])
  })

  test('numbers up to 001-001-998 carry no check digits', () => {
    expect(masked('snils').problems({ number: '001-001-998 55' })).toEqual([])
    expect(masked('snils').problems({ number: '001-001-999 55' })).toEqual(['bad-snils number'])
  })

  test.each(['112-233-445 96', '000-000-000 00', '112-233-445', 'нет'])('%s is refused', (typed) => {
    expect(masked('snils').problems({ number: typed })).toEqual(['bad-snils number'])
  })
})

describe('ИНН', () => {
  test.each(['7707083893', '500100732259', ' 77 07 083893 '])('%s is accepted', (typed) => {
    expect(masked('inn').problems({ number: typed })).toEqual([])
  })

  test.each(['7707083894', '500100732258', '500100732249', '0000000000', '000000000000', '770708389', '77070838931'])(
    '%s is refused',
    (typed) => {
      expect(masked('inn').problems({ number: typed })).toEqual(['bad-inn number'])
    },
  )
})

describe('other masks', () => {
  test.each([
    ['passport-series', '98 04', '9804'],
    ['passport-number', '123456', '123456'],
    ['department-code', '140001', '140-001'],
    ['department-code', '140-001', '140-001'],
    ['telephone', '8 (914) 123-45-67', '+79141234567'],
    ['telephone', '+7 914 123 45 67', '+79141234567'],
    ['telephone', '9141234567', '+79141234567'],
    ['postcode', '677 000', '677000'],
    ['telephone', 'тел.: 8-914-123-45-67', '+79141234567'],
    ['telephone', '8 914/123–45–67', '+79141234567'],
    ['passport-series', 'серия 98 04', '9804'],
    ['department-code', '140–001', '140-001'],
    // 1·3·5·7·9·1·3·5 doubled give 2+6+1+5+9+2+6+1 = 32, the others 2+4+6+8+0+2+4 = 26: 58 wants 2.
    ['oms', '1234 5678 9012 3452', '1234567890123452'],
  ] as const)('%s: %s is kept as %s', (mask, typed, kept) => {
    expect(normalise(mask, typed)).toBe(kept)
    expect(masked(mask).problems({ number: typed })).toEqual([])
    expect(masked(mask).settled({ number: typed })).toEqual({ number: kept })
  })

  test.each([
    ['passport-series', '980'],
    ['passport-number', '12345X'],
    ['department-code', '14-00'],
    ['telephone', '+375 29 123 45 67'],
    ['postcode', '67700'],
    ['oms', '1234567890123453'],
    ['oms', '0000000000000000'],
    ['oms', '123456789012345'],
  ] as const)('%s: %s is refused and kept as typed', (mask, typed) => {
    expect(masked(mask).problems({ number: typed })).toEqual([`bad-${mask} number`])
    expect(masked(mask).settled({ number: typed })).toEqual({ number: typed })
  })
})
