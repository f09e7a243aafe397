/** The local date of an ISO date or date-time. */
export function dateOf(moment: string): string {
  return moment.slice(0, 10)
}

/** Whether `a` lies before `b`; a date and a date-time compare by date. */
export function isBefore(a: string, b: string): boolean {
  if (a.length > 10 && b.length > 10)
    return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0
  return dateOf(a) < dateOf(b)
}

/** The later of two moments; of one day the first. */
export function laterOf(a: string, b: string): string {
  return isBefore(a, b) ? b : a
}

/** Whether the text is a real ISO date, or a date-time with its offset. */
export function isMoment(text: string): boolean {
  try {
    if (text.length === 10) return Temporal.PlainDate.from(text).toString() === text
    Temporal.Instant.from(text)
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text)
  } catch {
    return false
  }
}
