/** ISO of a date typed as 5.2.2026, 05022026 or 2026-02-05, whether or not there is such a day; else the text itself. */
export function dateFrom(text: string): string {
  const typed = text.trim()
  const [, day, month, year] =
    /^(\d{1,2})[.,/\s-](\d{1,2})[.,/\s-](\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? []
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed
}

/** «05.02.2026» of an ISO date; what is none stays as it was typed. */
export function dateText(answer: unknown): string {
  if (typeof answer !== 'string') return ''
  return answer.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1')
}

/** ЧЧ:ММ of a time typed as 9:30, 0930 or 9.30; else the text itself. */
export function timeFrom(text: string): string {
  const [, hour, minute] = /^(\d{1,2})[:.,\s-]?(\d{2})$/.exec(text.trim()) ?? []
  return hour && minute ? `${hour.padStart(2, '0')}:${minute}` : text.trim()
}

/** "2026-02-05T11:20+09:00" of a local date and time; parts that are missing or wrong stay visible in the text. */
export function dateTimeFrom(date: string, time: string, timeZone: string): string {
  const local = `${date}T${time}`
  if (date === '' && time === '') return ''
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(Date.parse(`${local}Z`))) return local
  return local + offsetAt(local, timeZone)
}

function offsetAt(local: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const offsetOf = (instant: number) =>
    format
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.slice(3) || '+00:00'
  const guess = offsetOf(Date.parse(`${local}Z`))
  return offsetOf(Date.parse(local + guess))
}
