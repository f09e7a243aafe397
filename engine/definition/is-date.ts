/** Whether the text is a date that the calendar has, as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/.test(text)) return false
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return day > 0 && Temporal.PlainDate.from({ year, month, day }).day === day
}
