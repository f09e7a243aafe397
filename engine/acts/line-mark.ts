/** How a line of an act is marked: `2.5.`, `1)`, `а)`, `II.`, a dash, or the head of an annex. */
export type Mark =
  | { readonly style: 'number'; readonly path: readonly number[] }
  | { readonly style: 'bracket' | 'letter' | 'roman'; readonly number: number; readonly printed: string }
  | { readonly style: 'bullet' }
  | { readonly style: 'annex'; readonly printed: string }

const letters = { а: 'абвгдежзиклмнопрстуфхцчшщэюя', a: 'abcdefghijklmnopqrstuvwxyz' }
const annexWidth = 80

/** What a line begins with; undefined where it has no mark. */
export function markOf(line: string): Mark | undefined {
  const [, dashes = '', body = ''] = /^([^\p{L}\p{N}«"(_]*)(.*)$/su.exec(line) ?? []
  return (
    numberOf(body) ??
    itemOf(body) ??
    annexOf(body) ??
    (/^\s*[-–—•·*]\s*$/.test(dashes) ? { style: 'bullet' } : undefined)
  )
}

function numberOf(body: string): Mark | undefined {
  const [, printed, dot] = /^(\d{1,3}(?:\.\d{1,3}){0,7})(\.?)(?=\s|[\p{Lu}«"]|$)/u.exec(body) ?? []
  if (printed === undefined || (dot === '' && !printed.includes('.'))) return undefined
  return { style: 'number', path: printed.split('.').map(Number) }
}

function itemOf(body: string): Mark | undefined {
  const [, digits, letter, roman] = /^(?:(\d{1,3})\)|([а-яa-z])\)|([IVXL]{1,7})\.)(?=\s|\p{L}|[«"]|$)/u.exec(body) ?? []
  if (digits !== undefined) return { style: 'bracket', number: Number(digits), printed: digits }
  if (roman !== undefined) return { style: 'roman', number: romanValue(roman), printed: roman }
  if (letter === undefined) return undefined
  const alphabet = Object.values(letters).find((one) => one.includes(letter)) ?? ''
  return { style: 'letter', number: alphabet.indexOf(letter) + 1, printed: letter }
}

function annexOf(body: string): Mark | undefined {
  if (body.length > annexWidth) return undefined
  const [, printed] = /^((?:приложение|утвержд[её]н[аоы]?)(?!\p{L})(?:\s*(?:№|N)?\s*\d+)?)/iu.exec(body) ?? []
  return printed === undefined ? undefined : { style: 'annex', printed }
}

function romanValue(roman: string): number {
  const values = [...roman].map((digit) => ({ I: 1, V: 5, X: 10, L: 50 })[digit] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
