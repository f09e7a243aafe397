import type { StateWords } from '#engine/diagram'
import type { Language } from './language.ts'

/** How a condition of a procedure is said. */
export const stateWords: Readonly<Record<Language, StateWords>> = {
  ru: {
    so: {
      done: (title) => `выполнено «${title}»`,
      consent: (title) => `дано: «${title}»`,
      answered: (title) => `заполнено «${title}»`,
    },
    not: {
      done: (title) => `не выполнено «${title}»`,
      consent: (title) => `не дано: «${title}»`,
      answered: (title) => `не заполнено «${title}»`,
    },
    values: { '==': '—', '!=': '— не', '<': 'меньше', '<=': 'не больше', '>': 'больше', '>=': 'не меньше' },
    dates: {
      '==': '—',
      '!=': '— не',
      '<': 'раньше, чем',
      '<=': 'не позже, чем',
      '>': 'позже, чем',
      '>=': 'не раньше, чем',
    },
    all: (parts) => parts.join('; '),
    any: (parts) => parts.join(' или '),
    nor: (parts) => parts.join(' и не '),
    named: (title) => `«${title}»`,
    dayOf: (title) => `день «${title}»`,
    thisDay: 'этот день',
    age: (day) => `возраст (полных лет, ${day})`,
    yes: 'да',
    no: 'нет',
  },
  en: {
    so: {
      done: (title) => `“${title}” is done`,
      consent: (title) => `given: “${title}”`,
      answered: (title) => `“${title}” is filled in`,
    },
    not: {
      done: (title) => `“${title}” is not done`,
      consent: (title) => `not given: “${title}”`,
      answered: (title) => `“${title}” is not filled in`,
    },
    values: {
      '==': 'is',
      '!=': 'is not',
      '<': 'is less than',
      '<=': 'is at most',
      '>': 'is more than',
      '>=': 'is at least',
    },
    dates: {
      '==': 'is',
      '!=': 'is not',
      '<': 'is before',
      '<=': 'is not after',
      '>': 'is after',
      '>=': 'is not before',
    },
    all: (parts) => parts.join('; '),
    any: (parts) => parts.join(' or '),
    nor: (parts) => parts.join(' and not '),
    named: (title) => `“${title}”`,
    dayOf: (title) => `the day of “${title}”`,
    thisDay: 'this day',
    age: (day) => `age (full years, ${day})`,
    yes: 'yes',
    no: 'no',
  },
}
