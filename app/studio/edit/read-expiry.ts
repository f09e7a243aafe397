import type { Deciding } from '#app/data/expiry/decide.server.ts'
import { dateFrom } from '#app/ui/form/date-text.ts'

/** A decision on an expired procedure as a form sends it. */
export function readExpiry(posted: FormData): Deciding {
  const said = (name: string, most: number) =>
    String(posted.get(name) ?? '')
      .trim()
      .slice(0, most)
  const date = dateFrom(said('date', 20))
  return {
    region: said('region', 60),
    procedure: said('procedure', 60),
    lastDay: said('lastDay', 10),
    ...(posted.get('outcome') === 'wind-up'
      ? { outcome: 'wind-up' as const, closings: posted.getAll('closing').map(String) }
      : { outcome: 'finish' as const }),
    basis: { kind: said('kind', 100), number: said('number', 100), date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '' },
    reason: said('reason', 2000),
  }
}
