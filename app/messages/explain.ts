import type { Length, Step } from '#engine/calendar'
import type { Source } from '#engine/schema'
import type { Why } from '#engine/workflow'
import { daysInWords, shortMoment } from './dates.ts'
import type { Language } from './language.ts'
import { say } from './say.ts'
import { everyWords, termWords } from './term-words.ts'

/** What ids of a definition are called in the reader's language. */
export type Names = {
  readonly event: (path: string) => string
  readonly holder: (id: string) => string
  readonly clause: (ref: string) => string
  readonly calendar: (id: string) => string
}

/** Why a date is this one: the rule and its event in one sentence, then everything that moved the date, each a sentence. */
export function whySentences(why: Why, every: Length | undefined, names: Names, language: Language): readonly string[] {
  const words = sentences[language]
  const length = why.term ? termWords(why.term, language) : every && everyWords(every, language)
  const event =
    why.from === undefined || why.fromDate === undefined
      ? undefined
      : words.event(names.event(why.from), shortMoment(why.fromDate))
  const rule = [length && words.length(length, why.term?.direction ?? 'after'), event].filter(Boolean).join(' ')
  const first = rule === '' ? words.fixed : rule
  return [
    `${capital(first)}${cited(why.source, names)}.`,
    ...why.steps.flatMap((step) => (step.type === 'start' ? [words[step.count]] : [])),
    ...skipped(why.steps, names, language),
    ...why.steps.flatMap((step) => moved(step, names, language)),
    ...(why.provisional ? [words.provisional] : []),
    words.calendar(names.calendar(why.calendar)),
    ...(why.finding === undefined ? [] : [words.finding(say(why.finding, language))]),
    ...why.steps.flatMap((step) => (step.type === 'end' ? [words.end(shortMoment(step.on))] : [])),
  ]
}

function moved(step: Step, names: Names, language: Language): readonly string[] {
  const words = sentences[language]
  switch (step.type) {
    case 'works':
      return [
        words.works(daysInWords(step.on, step.on, language), cited(step.source, names)) +
          disputed(step.disputed, language),
      ]
    case 'clipped':
      return [words.clipped(step.day, shortMoment(step.to))]
    case 'window-end':
      return [words.windowEnd(shortMoment(step.on))]
    case 'rolled':
      return [words.rolled(shortMoment(step.from), shortMoment(step.to))]
    case 'stopped': {
      const length = termWords({ amount: step.days, unit: step.unit }, language)
      return [words.stopped(daysInWords(step.from, step.to, language), names.holder(step.by), length)]
    }
    case 'start':
    case 'skipped':
    case 'end':
      return []
  }
}

type Skipped = Extract<Step, { type: 'skipped' }>

/** «Пропущены: 7–8 февраля (выходные), 23 февраля (нерабочий день, ст. 112)»: days in a row with one reason make one range. */
function skipped(steps: readonly Step[], names: Names, language: Language): readonly string[] {
  const ranges: { from: string; to: string; reason: string }[] = []
  for (const step of steps) {
    if (step.type !== 'skipped') continue
    const reason = reasonOf(step, names, language)
    const last = ranges.at(-1)
    if (last && last.reason === reason && nextDay(last.to) === step.on) last.to = step.on
    else ranges.push({ from: step.on, to: step.on, reason })
  }
  const said = ranges
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to, reason }) => `${daysInWords(from, to, language)} (${reason})`)
  return said.length === 0 ? [] : [sentences[language].skipped(said.join(', '))]
}

function reasonOf(step: Skipped, names: Names, language: Language): string {
  const words = sentences[language]
  if (step.reason === 'weekend') return words.weekend
  return `${words.dayOff}${cited(step.source, names)}${disputed(step.disputed, language)}`
}

function nextDay(iso: string): string {
  return Temporal.PlainDate.from(iso).add({ days: 1 }).toString()
}

function cited(source: Source | undefined, names: Names): string {
  return [source ?? []]
    .flat()
    .map((ref) => `, ${names.clause(ref)}`)
    .join('')
}

function disputed(text: Parameters<typeof say>[0] | undefined, language: Language): string {
  return text === undefined ? '' : `; ${sentences[language].disputed}: ${say(text, language)}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

const sentences = {
  ru: {
    length: (length: string, direction: 'after' | 'before') => (direction === 'before' ? `за ${length} до` : length),
    event: (event: string, on: string) => `со дня: ${event}, ${on}`,
    fixed: 'дата названа в порядке',
    'next-day': 'День события не считается.',
    'same-day': 'День события считается первым.',
    moment: 'Срок идёт с часа события.',
    skipped: (days: string) => `Не считаются: ${days}.`,
    weekend: 'выходные',
    dayOff: 'нерабочий день',
    works: (day: string, source: string) => `${day} — рабочий день${source}.`,
    disputed: 'спорно',
    clipped: (day: number, to: string) => `В месяце нет ${day}-го числа, поэтому взят последний день: ${to}.`,
    windowEnd: (on: string) => `Период кончается ${on}.`,
    stopped: (days: string, by: string, length: string) => `Срок стоял ${days} («${by}»): не в счёт — ${length}.`,
    rolled: (from: string, to: string) => `${from} нерабочий, срок перенесён на ${to}.`,
    provisional: 'Исполнитель ещё не выбран, поэтому взят календарь региона: дата предварительная.',
    calendar: (title: string) => `Календарь: ${title}.`,
    finding: (text: string) => `О порядке: ${text}.`,
    end: (on: string) => `Срок — ${on}.`,
  },
  en: {
    length: (length: string, direction: 'after' | 'before') => (direction === 'before' ? `${length} before` : length),
    event: (event: string, on: string) => `from the day of ${event}, ${on}`,
    fixed: 'the procedure names the date',
    'next-day': 'The day of the event does not count.',
    'same-day': 'The day of the event counts as the first.',
    moment: 'The term runs from the hour of the event.',
    skipped: (days: string) => `Not counted: ${days}.`,
    weekend: 'weekend',
    dayOff: 'day off',
    works: (day: string, source: string) => `${day} is a working day${source}.`,
    disputed: 'disputed',
    clipped: (day: number, to: string) => `The month has no day ${day}, so its last day is taken: ${to}.`,
    windowEnd: (on: string) => `The period ends on ${on}.`,
    stopped: (days: string, by: string, length: string) =>
      `The clock stood still ${days} (“${by}”): ${length} not counted.`,
    rolled: (from: string, to: string) => `${from} is not a working day, the term moves to ${to}.`,
    provisional: 'The performer is not chosen yet, so the calendar of the region is taken: the date is provisional.',
    calendar: (title: string) => `Calendar: ${title}.`,
    finding: (text: string) => `About the procedure: ${text}.`,
    end: (on: string) => `Due ${on}.`,
  },
} satisfies Record<Language, unknown>
