/** A legal date, with its time of day and offset where the act was typed with them. */
export type Moment = {
  readonly date: Temporal.PlainDate
  readonly clock?: { readonly time: Temporal.PlainTime; readonly offset: string }
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const TIME = /^((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

export function readMoment(text: string): Moment | undefined {
  const date = readDate(text.slice(0, 10))
  if (!date || text.length === 10) return date && { date }
  const [, time, offset] = text[10] === 'T' ? (TIME.exec(text.slice(11)) ?? []) : []
  return time && offset ? { date, clock: { time: Temporal.PlainTime.from(time), offset } } : undefined
}

/** Whether a text is a time of day with its offset. */
export function isClock(text: string): boolean {
  return TIME.test(text)
}

export function writeMoment({ date, clock }: Moment): string {
  return clock ? `${date.toPlainDateTime(clock.time).toString()}${clock.offset}` : date.toString()
}

/** The same instant as the clocks of a zone show it; a date alone is the same in every zone. */
export function inZone(moment: Moment, zone: string): Moment {
  if (!moment.clock) return moment
  const there = Temporal.Instant.from(writeMoment(moment)).toZonedDateTimeISO(zone)
  return { date: there.toPlainDate(), clock: { time: there.toPlainTime(), offset: there.offset } }
}

/** False where a long term has left the years that ISO dates of four digits can name. */
export function isWritable({ date }: Moment): boolean {
  return date.year >= 0 && date.year <= 9999
}

function readDate(text: string): Temporal.PlainDate | undefined {
  if (!DATE.test(text)) return undefined
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const date = Temporal.PlainDate.from({ year, month, day })
  return date.day === day ? date : undefined
}
