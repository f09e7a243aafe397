import { shortDate } from '#app/messages/format.ts'
import { dateFrom } from '#app/ui/form/date-text.ts'

/** A period of days, as asked for and as typed; `isWrong` where what was typed is no period and the usual one stands in. */
export type AskedPeriod = {
  readonly from: string
  readonly to: string
  readonly typed: { readonly from: string; readonly to: string }
  readonly isWrong: boolean
}

/** The period an address asks for with `from` and `to`; the quarter of today where it asks for none. */
export function askedPeriod(asked: URLSearchParams, today: string): AskedPeriod {
  const usual = quarterOf(today)
  const typed = { from: asked.get('from') ?? '', to: asked.get('to') ?? '' }
  if (typed.from === '' && typed.to === '') return { ...usual, typed: shown(usual), isWrong: false }
  const [from, to] = [dayOf(typed.from), dayOf(typed.to)]
  const isWrong = from === undefined || to === undefined || from > to || years(from, to) > 10
  return isWrong ? { ...usual, typed, isWrong } : { from, to, typed: shown({ from, to }), isWrong }
}

/** The calendar quarter of a day. */
export function quarterOf(day: string): { readonly from: string; readonly to: string } {
  const date = Temporal.PlainDate.from(day)
  const from = date.with({ month: Math.floor((date.month - 1) / 3) * 3 + 1, day: 1 })
  return { from: from.toString(), to: from.add({ months: 3 }).subtract({ days: 1 }).toString() }
}

function shown({ from, to }: { readonly from: string; readonly to: string }) {
  return { from: shortDate(from), to: shortDate(to) }
}

function years(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4))
}

function dayOf(typed: string): string | undefined {
  const iso = dateFrom(typed)
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}
