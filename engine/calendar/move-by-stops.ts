import type { Calendar } from './build-calendar.ts'
import { rollDay } from './roll-day.ts'
import type { Standing } from './standings.ts'
import type { Standstill, Step } from './step.ts'
import type { Roll } from './term.ts'

/** A last day moved by the days its clock stood after `eve`; a stop in the days off before the rolled day stops that day. */
export function moveByStops(
  lastDay: Temporal.PlainDate,
  eve: Temporal.PlainDate,
  stood: readonly Standing[],
  calendar: Calendar | undefined,
  roll: Roll,
): { readonly end: Temporal.PlainDate; readonly steps: readonly Step[] } | Standstill {
  let end = lastDay
  const steps: Step[] = []
  for (const { first, last, by } of stood) {
    if (last && !isAfter(last, eve)) continue
    const rolled = calendar && rollDay(calendar, end, roll)
    const until = rolled?.ok ? rolled.value.date : end
    if (isAfter(first, until)) break
    if (!last) return { type: 'standing', since: first.toString(), by }
    const from = isAfter(first, eve) ? first : eve.add({ days: 1 })
    const days = from.until(last).days + 1
    steps.push({ type: 'stopped', from: from.toString(), to: last.toString(), unit: 'calendar-day', days, by })
    end = (isAfter(from, end) ? until : end).add({ days })
  }
  return { end, steps }
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0
}
