import type { Workflow } from '#engine/schema'
import { type CaseEvent, type DueDate, type DueMove, effective } from '#engine/workflow'
import { shortMoment } from './dates.ts'
import { entryWords } from './entry-words.ts'
import { shortDate } from './format.ts'
import type { Language } from './language.ts'
import type { ProcedureNames } from './procedure-names.ts'
import { sentences } from './sentences.ts'

/** What the moves of a case's dates are told from. `basis` is what a publication rests on, «приказ № 5 от 01.02.2026». */
export type MoveStory = {
  readonly workflow: Workflow
  readonly events: readonly CaseEvent[]
  readonly names: ProcedureNames
  readonly timeZone: string
  readonly who: (event: CaseEvent) => string
  readonly reason: (event: CaseEvent) => string | undefined
  readonly published: (turn: number) => { readonly basis: string; readonly at: string } | undefined
  readonly basis: (publication: string) => string | undefined
}

/** A date that moved, in parts and as the sentence that every page says. */
export type MoveWords = {
  readonly from: string
  readonly to: string
  readonly because: string
  readonly who?: string
  readonly when?: string
  readonly reason?: string
  /** «был 10.02.2026, стал 12.02.2026», for who knows what moved it. */
  readonly short: string
  readonly sentence: string
}

/** «Срок сдвинут: был 10.02.2026, стал 12.02.2026 — исправлена дата записи «Регистрация», Иванова, 11.02.2026. Причина: опечатка.» */
export function moveWords({ from, to, by }: DueMove, story: MoveStory, language: Language): MoveWords {
  const words = spoken[language]
  const parts = {
    from: face(from, words.was, none[language].was),
    to: face(to, words.is, none[language].is),
    ...(by.type === 'entry' ? entryCause(by.sequence, story, language) : rulesCause(by.turn, story, language)),
  }
  const told = [parts.because, parts.who, parts.when].filter((part) => part !== undefined && part !== '').join(', ')
  const reason = parts.reason === undefined ? '' : ` ${words.reason(parts.reason)}`
  const short = `${parts.from}, ${parts.to}`
  return { ...parts, short, sentence: `${words.moved}: ${short} — ${told}.${reason}` }
}

type Cause = Pick<MoveWords, 'because' | 'who' | 'when' | 'reason'>

function entryCause(sequence: number, story: MoveStory, language: Language): Cause {
  const words = spoken[language]
  const event = story.events.find((other) => other.sequence === sequence)
  if (!event) return { because: '' }
  const when = dayOf(event.recordedAt, story.timeZone)
  if (event.type === 'rules-changed')
    return { because: words.rules, who: story.basis(event.publication), when: shortDate(event.on) }
  return { because: because(event, story, language), who: story.who(event), when, reason: story.reason(event) }
}

function because(event: CaseEvent, { workflow, events, names }: MoveStory, language: Language): string {
  const words = spoken[language]
  // What was recorded before a rename is called as the present rules call it.
  const facts = effective(events)
  const said = (one: CaseEvent) =>
    entryWords(workflow, facts.find(({ sequence }) => sequence === one.sequence) ?? one, names, language)
  if (event.type !== 'entry-corrected' && event.type !== 'entry-reversed') return words.entry(said(event))
  const target = events.find(({ sequence }) => sequence === event.entry)
  const what = target ? said(target) : `№ ${event.entry}`
  if (event.type === 'entry-reversed') return words.reversed(what)
  const before = events.findLast(
    (other) => other.type === 'entry-corrected' && other.entry === event.entry && other.sequence < event.sequence,
  )
  const day = before?.type === 'entry-corrected' ? before.correctedOn : target?.on
  return day === event.correctedOn ? words.corrected(what) : words.redated(what)
}

function rulesCause(turn: number, { published, timeZone }: MoveStory, language: Language): Cause {
  const from = published(turn)
  return { because: spoken[language].calendar, who: from?.basis, when: from && dayOf(from.at, timeZone) }
}

function face(due: DueDate, dated: (on: string) => string, other: Readonly<Record<DueDate['type'], string>>): string {
  return due.type === 'dated' ? dated(shortMoment(due.due)) : other[due.type]
}

function dayOf(instant: string, timeZone: string): string {
  return shortDate(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString())
}

const spoken = sentences({
  ru: {
    moved: 'Срок сдвинут',
    was: (on: string) => `был ${on}`,
    is: (on: string) => `стал ${on}`,
    entry: (what: string) => `записано «${what}»`,
    corrected: (what: string) => `исправлена запись «${what}»`,
    redated: (what: string) => `исправлена дата записи «${what}»`,
    reversed: (what: string) => `отменена запись «${what}»`,
    rules: 'дело перешло на новые правила',
    calendar: 'опубликован другой календарь',
    reason: (text: string) => `Причина: ${text}.`,
  },
  en: {
    moved: 'The date moved',
    was: (on) => `it was ${on}`,
    is: (on) => `now it is ${on}`,
    entry: (what) => `“${what}” recorded`,
    corrected: (what) => `the entry “${what}” corrected`,
    redated: (what) => `the date of the entry “${what}” corrected`,
    reversed: (what) => `the entry “${what}” reversed`,
    rules: 'the case took on other rules',
    calendar: 'another calendar published',
    reason: (text) => `Reason: ${text}.`,
  },
})

/** What stands in place of a date. */
const none: Readonly<Record<Language, Readonly<Record<'was' | 'is', Readonly<Record<DueDate['type'], string>>>>>> = {
  ru: {
    was: {
      dated: '',
      standing: 'срок стоял',
      refused: 'дату назвать было нельзя',
      undated: 'срок не был назван',
      'not-started': 'срок ещё не шёл',
    },
    is: {
      dated: '',
      standing: 'срок остановлен',
      refused: 'дату назвать нельзя',
      undated: 'срок больше не назван',
      'not-started': 'срок больше не идёт',
    },
  },
  en: {
    was: {
      dated: '',
      standing: 'the clock stood still',
      refused: 'no date could be given',
      undated: 'no term was named',
      'not-started': 'the term had not begun',
    },
    is: {
      dated: '',
      standing: 'now the clock stands still',
      refused: 'now no date can be given',
      undated: 'now no term is named',
      'not-started': 'now the term does not run',
    },
  },
}
