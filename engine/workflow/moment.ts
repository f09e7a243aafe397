/** The local date of an ISO date or date-time. */
export function dateOf(moment: string): string {
  return moment.slice(0, 10)
}

/** Whether `a` lies before `b`; a date and a date-time compare by date. */
export function isBefore(a: string, b: string): boolean {
  if (a.length === 10 && b.length === 10) return a < b
  if (a.length > 10 && b.length > 10) return isEarlier(a, b)
  return dateOf(a) < dateOf(b)
}

// Moments written alike with one offset stand in the order of their text.
function isEarlier(a: string, b: string): boolean {
  if (a === b) return false
  if (a.length === b.length && a.endsWith(b.slice(16))) return a < b
  return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0
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
