import type { Why } from '#engine/workflow'
import { shortDate } from './format.ts'
import type { Language } from './language.ts'

/** How the law was read where it can be read in two ways, each reading a sentence: the day of the event, a day and night, turns, whose clocks. */
export function readingSaid({ term, turn, steps }: Why, language: Language): readonly string[] {
  const words = sentences[language]
  const end = steps.find((step) => step.type === 'end')?.on ?? ''
  return [
    ...steps.flatMap((step) => (step.type === 'start' ? [words[step.count]] : [])),
    ...(term?.unit === 'day-and-night' ? [words[term.zone === undefined ? 'next-day-ends' : '24-hours']] : []),
    ...(term?.zone === undefined || end.length <= 10 ? [] : [words.clocks(end.slice(-6))]),
    ...(turn ? [words[turn.by](shortDate(turn.from), shortDate(turn.to))] : []),
  ]
}

const sentences = {
  ru: {
    'next-day': 'День события не считается.',
    'same-day': 'День события считается первым.',
    moment: 'Срок идёт с часа события.',
    'next-day-ends': 'Сутки — до конца следующего дня.',
    '24-hours': 'Сутки — 24 часа.',
    clocks: (offset: string) => `Час — по местному времени исполнителя, UTC${offset}.`,
    calendar: (from: string, to: string) => `Периоды календарные, этот — с ${from} по ${to}.`,
    anchor: (from: string, to: string) => `Периоды идут от события, этот — с ${from} по ${to}.`,
  },
  en: {
    'next-day': 'The day of the event does not count.',
    'same-day': 'The day of the event counts as the first.',
    moment: 'The term runs from the hour of the event.',
    'next-day-ends': 'A day and night lasts to the end of the next day.',
    '24-hours': 'A day and night is 24 hours.',
    clocks: (offset: string) => `The hour is by the clocks of the agency that acts, UTC${offset}.`,
    calendar: (from: string, to: string) => `Periods follow the calendar; this one is ${from}–${to}.`,
    anchor: (from: string, to: string) => `Periods run from the event; this one is ${from}–${to}.`,
  },
} satisfies Record<Language, unknown>
