import { type Rule, rules } from '#engine/checks'

/** One rule by its code, so that a test is about nothing else. */
export function only(code: (typeof rules)[number]['code']): readonly Rule[] {
  return rules.filter((rule) => rule.code === code)
}
