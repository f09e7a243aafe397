import type { Mask } from './answer-problem.ts'
import { isInn, isPolicy, isSnils } from './check-digits.ts'

type Rule = {
  readonly normal: (digits: string) => string
  readonly pattern: string
  readonly holds?: (digits: string) => boolean
}

const itself = (digits: string) => digits

export const masks = {
  snils: {
    normal: (digits) => digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1-$2-$3 $4'),
    pattern: '^\\d{3}-\\d{3}-\\d{3} \\d{2}$',
    holds: isSnils,
  },
  inn: { normal: itself, pattern: '^(\\d{10}|\\d{12})$', holds: isInn },
  'passport-series': { normal: itself, pattern: '^\\d{4}$' },
  'passport-number': { normal: itself, pattern: '^\\d{6}$' },
  'department-code': { normal: (digits) => digits.replace(/^(\d{3})(\d{3})$/, '$1-$2'), pattern: '^\\d{3}-\\d{3}$' },
  telephone: { normal: (digits) => digits.replace(/^[78]?(\d{10})$/, '+7$1'), pattern: '^\\+7\\d{10}$' },
  postcode: { normal: itself, pattern: '^\\d{6}$' },
  oms: { normal: itself, pattern: '^\\d{16}$', holds: isPolicy },
} satisfies Record<Mask, Rule>

/** Typed or pasted digits with whatever stood before and between them, in the form that is stored; other text stays as it is. */
export function normalise(mask: Mask, text: string): string {
  const digits = text.replace(/^[\p{L}\s.:№]+/u, '').replace(/[\s()+.,:;№/_\p{Pd}]/gu, '')
  if (!/^\d+$/.test(digits)) return text
  const rule: Rule = masks[mask]
  const normal = rule.normal(digits)
  return new RegExp(rule.pattern).test(normal) ? normal : text
}

/** Whether the text is what the mask asks for, check digits included, in the form that is stored. */
export function fitsMask(mask: Mask, text: string): boolean {
  const rule: Rule = masks[mask]
  return new RegExp(rule.pattern).test(text) && (rule.holds?.(text.replace(/\D/g, '')) ?? true)
}
