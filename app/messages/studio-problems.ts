import type { PlainField } from '#app/data/studio/plain-fields.ts'
import type { StudioCode, TrialCode } from '#app/data/studio/studio-problem.ts'
import type { Problem } from '#engine/result'
import { checkProblems } from './check-problems.ts'
import { definitionProblems } from './definition-problems.ts'
import type { Language } from './language.ts'
import { type ProblemSentences, problemSentence } from './problems.ts'
import { say } from './say.ts'

const own: ProblemSentences<TrialCode> = {
  ru: {
    'too-slow': 'Определения слишком долго читаются: сервер столько ждать не может.',
    'trial-failed': 'Проверка определений оборвалась.',
    'form-failed': 'Форму не удалось показать даже пустой.',
  },
  en: {
    'too-slow': 'The definitions take too long to read for a server to wait.',
    'trial-failed': 'The check of the definitions broke off.',
    'form-failed': 'The form could not be shown even empty.',
  },
}

/** Every sentence about a set of definitions. */
export const studioProblems: ProblemSentences<StudioCode> = {
  ru: { ...definitionProblems.ru, ...checkProblems.ru, ...own.ru },
  en: { ...definitionProblems.en, ...checkProblems.en, ...own.en },
}

/** What is wrong with the value of a field, said of the field: «Длина срока: целое число от 1 до 10000.» */
export function fieldSentence(problem: Problem<StudioCode>, field: PlainField, language: Language): string {
  const { title, type, min, max } = field
  const name = say(title, language)
  const { code } = problem
  const isNumber = type === 'integer' || type === 'length'
  if (isNumber && (code === 'wrong-type' || code === 'too-small' || code === 'too-large'))
    return words[language].number(name, min, max)
  if (code === 'too-short' || code === 'missing-key') return words[language].empty(name)
  return `${name}: ${problemSentence(studioProblems, problem, language)}`
}

const words = {
  ru: {
    empty: (name: string) => `Заполните поле «${name}».`,
    number: (name: string, min: number | undefined, max: number | undefined) =>
      `${name}: нужно целое число${min === undefined ? '' : ` от ${min}`}${max === undefined ? '' : ` до ${max}`}.`,
  },
  en: {
    empty: (name: string) => `Fill in “${name}”.`,
    number: (name: string, min: number | undefined, max: number | undefined) =>
      `${name}: a whole number is wanted${min === undefined ? '' : ` from ${min}`}${max === undefined ? '' : ` to ${max}`}.`,
  },
} satisfies Record<Language, unknown>
