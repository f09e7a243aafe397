/** A plain list of days, walked one by one from Saturday 01.01.2000: no library knows of it, and it knows of none. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export type Day = {
  readonly at: number
  readonly text: string
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

export const days: readonly Day[] = walked()
const places = new Map(days.map(({ text, at }) => [text, at]))

function walked(): readonly Day[] {
  const found: Day[] = []
  let weekday = 6
  for (let year = 2000; year < 2060; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= monthLength(year, month); day++) {
        found.push({ at: found.length, text: `${year}-${two(month)}-${two(day)}`, year, month, day, weekday })
        weekday = weekday === 7 ? 1 : weekday + 1
      }
  return found
}

function monthLength(year: number, month: number): number {
  if (month !== 2) return LENGTHS[month - 1] ?? 0
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}

export function placeOf(text: string): number {
  const at = places.get(text)
  if (at === undefined) throw new Error(`no such day ${text}`)
  return at
}

export function textOf(at: number): string {
  return days[at]?.text ?? 'out of the list'
}

/** The same day number some months on or back, month by month; the last day of a month that has no such day. */
export function monthsOn(from: number, months: number): { readonly at: number; readonly cut: boolean } {
  const start = days[from]
  if (!start) throw new Error('out of the list')
  let [year, month] = [start.year, start.month]
  for (let left = Math.abs(months); left > 0; left--) {
    month += months > 0 ? 1 : -1
    if (month === 13) [year, month] = [year + 1, 1]
    if (month === 0) [year, month] = [year - 1, 12]
  }
  let day = start.day
  while (!places.has(`${year}-${two(month)}-${two(day)}`)) day--
  return { at: placeOf(`${year}-${two(month)}-${two(day)}`), cut: day !== start.day }
}
