const date = /^(\d{4})-(\d\d)-(\d\d)$/
const dateTime =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?(?:Z|([+-])(\d\d):([0-5]\d))$/

export function isDate(text: string): boolean {
  const match = date.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The date on the wall calendar of the place where the moment was written down. */
export function localDate(text: string): string {
  return text.slice(0, 10)
}

/** Milliseconds on one scale for all offsets; undefined unless it is a date, a time and an offset. */
export function instant(text: string): number | undefined {
  const match = dateTime.exec(text)
  if (!match?.[1] || !isDate(match[1])) return undefined
  const minutes = Number(match[2]) * 60 + Number(match[3])
  const offset = (Number(match[7] ?? 0) * 60 + Number(match[8] ?? 0)) * (match[6] === '-' ? -1 : 1)
  const seconds = dayNumber(match[1]) * 86_400 + (minutes - offset) * 60 + Number(match[4] ?? 0)
  return seconds * 1000 + Number(match[5] ?? 0)
}

/** Full years between two dates; a birthday of 29 February falls on 1 March in a common year. */
export function fullYears(birth: string, on: string): number {
  return Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function dayNumber(text: string): number {
  // Counted in years that start on 1 March, so that the leap day is the last.
  const month = Number(text.slice(5, 7))
  const year = Number(text.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return year * 365 + leapDays + daysBefore + Number(text.slice(8, 10))
}
