import { shortDate } from '#app/messages/format.ts'
import { preview } from '#app/messages/preview.ts'
import type { NamedDay } from '#engine/calendar'
import { own } from '#engine/record'
import type { Rules } from '#engine/workflow'
import type { Teller } from './teller.ts'

/** A day of a calendar that can be read in two ways, how it is read here, and why it is arguable. */
export type DisputedDay = { readonly key: string; readonly day: string; readonly why: string; readonly basis: string }

/** The arguable days of the calendars that the agencies of a region act by, in order. */
export function disputedDays(teller: Teller, { calendars }: Rules): readonly DisputedDay[] {
  const { region } = teller.version
  const used = new Set([region.calendar, ...Object.values(region.agencies).map(({ calendar }) => calendar)])
  const days = [...used].flatMap((id) => [...(own(calendars, id)?.named ?? [])])
  const found = new Map(days.flatMap(([on, day]) => (isArguable(day) ? [[`${on} ${day.calendar}`, { on, day }]] : [])))
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { on, day }]) => ({ key, ...told(on, day, teller), basis: basisOf(day, teller) }))
}

function basisOf({ source }: NamedDay, { basis }: Teller): string {
  return basis({ source })
    .clauses.map(({ mark }) => mark)
    .join('; ')
}

function isArguable({ disputed, over }: NamedDay): boolean {
  return disputed !== undefined || over !== undefined
}

function told(on: string, { working, calendar, disputed, over }: NamedDay, { text, calendars, language }: Teller) {
  const t = preview[language]
  const titleOf = (id: string) => text(own(calendars, id)?.title ?? id)
  return {
    day: t.readAs(shortDate(on), working, titleOf(calendar)),
    why: disputed === undefined ? t.otherwiseIn(titleOf(over?.calendar ?? '')) : text(disputed),
  }
}
