import type { Chain, ChainStep, ChainTerm } from '#engine/checks'
import { clauseMark } from './form.ts'
import { inQuotes } from './in-quotes.ts'
import type { Language } from './language.ts'
import { say } from './say.ts'
import { sentences } from './sentences.ts'
import { termWords } from './term-words.ts'

/** «Внутри срока п. 3.2 (10 рабочих дней): п. 2.5 — 3, п. 3.1 — 5; на шаги без срока остаётся 2 рабочих дня: …». */
export function chainWords({ container, parts, undated, apart, slack }: Chain, language: Language): string {
  const t = words[language]
  const { unit } = container
  const left = termWords({ amount: slack, unit }, language).replace('-', '−')
  const steps = undated.map((step) => titled(step, language)).join(', ')
  const sum = parts.map((part) => `${clause(part, language)} — ${part.amount}`).join(', ')
  const rest = slack < 0 ? t.lacks(left) : undated.length > 0 ? t.leaves(left, steps) : t.spare(left)
  const others = apart.map((term) => `${clause(term, language)} — ${lengthOf(term, language)}`).join(', ')
  const line = t.inside(clause(container, language), lengthOf(container, language), sum, rest)
  return others === '' ? line : `${line} ${t.apart(others)}`
}

function lengthOf({ amount, unit }: ChainTerm, language: Language): string {
  return typeof amount === 'number' ? termWords({ amount, unit }, language) : words[language].answered
}

function clause(step: ChainStep, language: Language): string {
  return clauseMark(step.source, language) || inQuotes(say(step.title, language), language)
}

function titled({ title, source }: ChainStep, language: Language): string {
  const mark = clauseMark(source, language)
  return inQuotes(say(title, language), language) + (mark === '' ? '' : ` (${mark})`)
}

const words = sentences({
  ru: {
    inside: (term: string, length: string, parts: string, rest: string) =>
      `Внутри срока ${term} (${length}): ${parts}; ${rest}.`,
    leaves: (left: string, steps: string) => `остаётся ${left} на шаги без своего срока: ${steps}`,
    spare: (left: string) => `остаётся ${left}`,
    lacks: (left: string) => `остаётся ${left}: внутренние сроки не помещаются`,
    apart: (terms: string) => `Не сочтены сроки в других единицах или начатые раньше: ${terms}.`,
    answered: 'по ответу в деле',
  },
  en: {
    inside: (term, length, parts, rest) => `Within the term of ${term} (${length}): ${parts}; ${rest}.`,
    leaves: (left, steps) => `${left} left for the steps without a term of their own: ${steps}`,
    spare: (left) => `${left} left`,
    lacks: (left) => `${left} left: the terms inside do not fit`,
    apart: (terms) => `Not counted, in other units or begun before: ${terms}.`,
    answered: 'as answered in the case',
  },
})
