/** Days since 1 January 1970 of a real ISO date, years 0000 to 9999; undefined for any other text. */
export function readDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return dayNumber(year, month, day)
}

export type Civil = { readonly year: number; readonly month: number; readonly day: number }

/** Counted in years that start on 1 March, so that the leap day is the last of its year. */
export function dayNumber(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400)
  return 365 * from + leapDays + Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 719_469
}

export function civilOf(number: number): Civil {
  const since = number + 719_468
  const cycle = Math.floor(since / 146_097)
  const at = since - cycle * 146_097
  const yearAt = Math.floor((at - Math.floor(at / 1460) + Math.floor(at / 36_524) - Math.floor(at / 146_096)) / 365)
  const dayAt = at - (365 * yearAt + Math.floor(yearAt / 4) - Math.floor(yearAt / 100))
  const monthAt = Math.floor((5 * dayAt + 2) / 153)
  const month = monthAt < 10 ? monthAt + 3 : monthAt - 9
  return {
    year: yearAt + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayAt - Math.floor((153 * monthAt + 2) / 5) + 1,
  }
}

/** The ISO date of a day, years 0000 to 9999. */
export function writeDay(number: number): string {
  const { year, month, day } = civilOf(number)
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** Monday is 0. */
export function weekdayAt(number: number): number {
  return (((number + 3) % 7) + 7) % 7
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const dash = 45

// Below zero where a character is no digit.
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
