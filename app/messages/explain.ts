import type { Length, Step } from '#engine/calendar'
import type { Source } from '#engine/schema'
import type { TermChange, Why } from '#engine/workflow'
import { daysInWords, shortMoment } from './dates.ts'
import { dueStates } from './due-states.ts'
import type { Language } from './language.ts'
import { readingSaid } from './reading-words.ts'
import { say } from './say.ts'
import { everyWords, termWords } from './term-words.ts'

/** What ids of a definition are called in the reader's language. */
export type Names = {
  readonly event: (path: string) => string
  readonly holder: (id: string) => string
  readonly clause: (ref: string) => string
  /** The titles of a calendar and of those under it, the base first. */
  readonly layers: (id: string) => readonly string[]
}

/** Why a date is this one: the rule and its event in one sentence, then everything that moved the date, each a sentence. */
export function whySentences(why: Why, every: Length | undefined, names: Names, language: Language): readonly string[] {
  const words = sentences[language]
  return [
    `${capital(ruleInWords(why, every, names, language))}.`,
    ...(why.changes ?? []).map((change) => changeSaid(change, names, language)),
    ...readingSaid(why, language),
    ...skipped(why.steps, names, language),
    ...why.steps.flatMap((step) => moved(step, names, language)),
    ...(why.provisional ? [dueStates[language].provisional] : []),
    words.calendar(...nested(names.layers(why.calendar))),
    words.edition(why.version.slice(0, 8)),
    ...(why.finding === undefined ? [] : [dueStates[language].finding(say(why.finding, language))]),
    ...why.steps.flatMap((step) => (step.type === 'end' ? [words.end(shortMoment(step.on))] : [])),
  ]
}

/** What a date rests on in one line: «3 рабочих дня со дня: «Регистрация», 05.02.2026, п. 2.5». */
export function ruleInWords(why: WhyRule, every: Length | undefined, names: Names, language: Language): string {
  const words = sentences[language]
  const length = why.term ? termWords(why.term, language) : every && everyWords(every, language)
  const rule = [length && words.length(length, why.term?.direction ?? 'after'), startOf(why, names, language)]
    .filter(Boolean)
    .join(' ')
  return `${rule === '' ? words.fixed : rule}${cited(why.source, names)}`
}

/** The rule of a date and the event it runs from, without the days it took. */
export type WhyRule = Pick<Why, 'from' | 'fromDate' | 'term' | 'source'>

/** «со дня: «Регистрация», 05.02.2026»; a date that is its own event is said once. */
function startOf({ from, fromDate }: WhyRule, names: Names, language: Language): string | undefined {
  if (from === undefined || fromDate === undefined) return undefined
  const [words, on] = [sentences[language], shortMoment(fromDate)]
  return /^\d/.test(from) ? words.since(on) : words.event(names.event(from), on)
}

/** «Срок продлён на 5 рабочих дней: «Продлить», 12.02.2026, п. 3.8.» */
function changeSaid({ how, amount, unit, by, source }: TermChange, names: Names, language: Language): string {
  const words = sentences[language]
  const acts = by.map(({ event, on }) => `${names.event(event)}, ${shortMoment(on)}`).join('; ')
  const said = how === 'prolonged' ? words.prolonged(termWords({ amount, unit }, language)) : words[how]
  return `${said}${acts && `: ${acts}`}${cited(source, names)}.`
}

/** The calendar that has the last word, then what lies under it, the nearest first. */
function nested(layers: readonly string[]): [own: string, under: string] {
  const [own = '', ...under] = layers.toReversed()
  return [own, under.join(', ')]
}

function moved(step: Step, names: Names, language: Language): readonly string[] {
  const words = sentences[language]
  switch (step.type) {
    case 'works':
      return [
        words.works(daysInWords(step.on, step.on, language), cited(step.source, names)) +
          disputed(step, names, language),
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
  return `${words.dayOff}${cited(step.source, names)}${disputed(step, names, language)}`
}

function nextDay(iso: string): string {
  return Temporal.PlainDate.from(iso).add({ days: 1 }).toString()
}

export function cited(source: Source | undefined, names: Pick<Names, 'clause'>): string {
  return [source ?? []]
    .flat()
    .map((ref) => `, ${names.clause(ref)}`)
    .join('')
}

/** What makes a day arguable: a remark of its calendar, or else that a calendar below says otherwise. */
function disputed({ disputed, over }: Arguable, names: Names, language: Language): string {
  const words = sentences[language]
  if (disputed !== undefined) return `; ${words.disputed}: ${say(disputed, language)}`
  const below = over && names.layers(over.calendar).at(-1)
  return below === undefined ? '' : `; ${words.over(below, cited(over?.source, names))}`
}

type Arguable = Pick<Extract<Step, { type: 'works' }>, 'disputed' | 'over'>

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

const sentences = {
  ru: {
    length: (length: string, direction: 'after' | 'before') => (direction === 'before' ? `за ${length} до` : length),
    event: (event: string, on: string) => `со дня: ${event}, ${on}`,
    since: (on: string) => `со дня ${on}`,
    fixed: 'дата названа в порядке',
    prolonged: (length: string) => `Срок продлён на ${length}`,
    restarted: 'Срок идёт заново',
    other: 'Срок иной, чем по общему правилу',
    skipped: (days: string) => `Не считаются: ${days}.`,
    weekend: 'выходные',
    dayOff: 'нерабочий день',
    works: (day: string, source: string) => `${day} — рабочий день${source}.`,
    disputed: 'спорно',
    over: (calendar: string, source: string) => `календари расходятся, иначе в календаре «${calendar}»${source}`,
    clipped: (day: number, to: string) => `В месяце нет ${day}-го числа, поэтому взят последний день: ${to}.`,
    windowEnd: (on: string) => `Период кончается ${on}.`,
    stopped: (days: string, by: string, length: string) => `Срок стоял ${days} («${by}»): не в счёт — ${length}.`,
    rolled: (from: string, to: string) => `${from} нерабочий, срок перенесён на ${to}.`,
    calendar: (own: string, under: string) => `Календарь: ${own}${under && `; в основе: ${under}`}.`,
    edition: (hash: string) => `Редакция: ${hash}.`,
    end: (on: string) => `Срок — ${on}.`,
  },
  en: {
    length: (length: string, direction: 'after' | 'before') => (direction === 'before' ? `${length} before` : length),
    event: (event: string, on: string) => `from the day of ${event}, ${on}`,
    since: (on: string) => `from ${on}`,
    fixed: 'the procedure names the date',
    prolonged: (length: string) => `The term is prolonged by ${length}`,
    restarted: 'The term runs anew',
    other: 'The term is another one than the general rule gives',
    skipped: (days: string) => `Not counted: ${days}.`,
    weekend: 'weekend',
    dayOff: 'day off',
    works: (day: string, source: string) => `${day} is a working day${source}.`,
    disputed: 'disputed',
    over: (calendar: string, source: string) => `calendars differ, it is otherwise in “${calendar}”${source}`,
    clipped: (day: number, to: string) => `The month has no day ${day}, so its last day is taken: ${to}.`,
    windowEnd: (on: string) => `The period ends on ${on}.`,
    stopped: (days: string, by: string, length: string) =>
      `The clock stood still ${days} (“${by}”): ${length} not counted.`,
    rolled: (from: string, to: string) => `${from} is not a working day, the term moves to ${to}.`,
    calendar: (own: string, under: string) => `Calendar: ${own}${under && `; based on: ${under}`}.`,
    edition: (hash: string) => `Edition: ${hash}.`,
    end: (on: string) => `Due ${on}.`,
  },
} satisfies Record<Language, unknown>
