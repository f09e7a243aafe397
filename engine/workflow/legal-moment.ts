import { isMoment } from './moment.ts'

type MomentFault = 'bad-date' | 'bad-time' | 'time-without-offset' | 'year-unbelievable'

/** What is wrong with the text of a legal date: no such day, no such hour, no offset, or a year with lost digits. */
export function momentFault(text: string): MomentFault | undefined {
  const date = text.slice(0, 10)
  if (!isMoment(date) || (text.length > 10 && text[10] !== 'T')) return 'bad-date'
  if (text.length > 10 && !isMoment(text)) return isTime(text.slice(11)) ? 'time-without-offset' : 'bad-time'
  // Two lost digits ("0202-01-01") make a date too, but not one of a case.
  return date < '1900' || date >= '2200' ? 'year-unbelievable' : undefined
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text)
}
