import type { Mask } from '#engine/forms'

export type TypedMask = Mask | 'date'

type Step = RegExp | string

const digit = /\d/

/** «###-###-### ##»: # is a digit, the rest stands by itself. */
const patterns: Readonly<Record<TypedMask, string>> = {
  snils: '###-###-### ##',
  inn: '############',
  'passport-series': '## ##',
  'passport-number': '######',
  'department-code': '###-###',
  telephone: '+7 ### ###-##-##',
  postcode: '######',
  oms: '#### #### #### ####',
  date: '##.##.####',
}

/**
 * The mask for what stands in the control: the pattern while the text is on its way to fit it, and anything at all
 * otherwise, so that no typed or pasted sign is swallowed and what is wrong can be named.
 */
export function maskAt(mask: TypedMask, value: string): Step[] {
  const pattern = patterns[mask]
  return isOnItsWay(value, pattern)
    ? [...pattern].map((sign) => (sign === '#' ? digit : sign))
    : [...value].map(() => /[\s\S]/)
}

function isOnItsWay(value: string, pattern: string): boolean {
  const room = pattern.replace(/[^#]/g, '').length
  const fixed = pattern.replace(/#.*$/, '')
  if (fixed !== '') {
    // A number begun with 8 or 7 is whole already: it is put in order when the field is left.
    if (value !== '' && !fixed.startsWith(value) && !value.startsWith(fixed) && !/^9\d*$/.test(value)) return false
  }
  const digits = value.startsWith(fixed) ? value.slice(fixed.length) : value
  if (!/^[\d\s.-]*$/.test(digits) || digits.replace(/\D/g, '').length > room) return false
  // Its own separators may stand where the pattern has them, and nowhere else: «5.2.2026» is left as it is typed.
  return separatorsFit(digits, pattern.slice(fixed.length))
}

function separatorsFit(text: string, pattern: string): boolean {
  let at = 0
  for (const sign of text) {
    if (/\d/.test(sign)) {
      while (at < pattern.length && pattern[at] !== '#') at += 1
      at += 1
    } else if (pattern[at] === sign) at += 1
    else return false
  }
  return true
}
