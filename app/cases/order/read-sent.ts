import { dateFrom, dateTimeFrom, timeFrom } from '#app/ui/form/date-text.ts'

/** When an act took place, what its sender had seen, and the key that keeps it from being done twice. */
export function readSent(form: FormData, timeZone: string) {
  return {
    on: legalMoment(form, timeZone),
    revision: Number(form.get('revision') ?? -1),
    idempotencyKey: `${form.get('key')} ${form.get('intent')} ${form.get('name')} ${form.get('run') ?? ''}`,
  }
}

/** The ISO date, or date-time with the region's offset, typed into `on` and `at`; what is neither stays for the rules to refuse. */
export function legalMoment(form: FormData, timeZone: string): string {
  const date = dateFrom(String(form.get('on') ?? ''))
  const time = timeFrom(String(form.get('at') ?? ''))
  return time === '' ? date : dateTimeFrom(date, time, timeZone)
}
