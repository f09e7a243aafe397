import type { Opening } from '#app/data/cases.server.ts'
import { readAnswers } from '../order/read-order.ts'
import { legalMoment } from '../order/read-sent.ts'

/** The opening a posted form stands for; `person` is a known one's id, or `other` for somebody new. */
export function readOpening(form: FormData, timeZone: string): Opening {
  const [procedure = '', entry = ''] = String(form.get('way') ?? '').split('.')
  const person = String(form.get('person') ?? 'other')
  return {
    procedure,
    entry,
    on: legalMoment(form, timeZone),
    subject: readAnswers(form),
    idempotencyKey: `${form.get('key')} open-case`,
    ...(person === 'other' ? {} : { person }),
  }
}
