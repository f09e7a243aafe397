import type { Answers } from '#engine/schema'
import type { Order } from '#engine/workflow'

/** One entry: its legal date, the short name of the agency that writes it down, what it is. */
export type Entry = readonly [on: string, by: string, order: Order]

/** A case and its entries; whoever writes the first opens the case on that day, on the ground `entry`. */
export type DemoCase = { readonly entry: string; readonly subject: Answers; readonly entries: readonly Entry[] }

/** The cases of one procedure; `agencies` are `<region>/<agency-id>` by short names. */
export type DemoProcedure = {
  readonly procedure: string
  readonly agencies: Readonly<Record<string, string>>
  readonly cases: readonly DemoCase[]
}

export function task(name: string, answers: Answers = {}): Order {
  return { type: 'do-task', task: name, answers }
}

export function consent(name: string): Order {
  return { type: 'record-consent', consent: name, answer: 'given' }
}

export function person(
  surname: string,
  givenName: string,
  patronymic: string,
  birthDate: string,
  sex: 'male' | 'female',
): Answers {
  return { surname, 'given-name': givenName, patronymic, 'birth-date': birthDate, sex }
}
