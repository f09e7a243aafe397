import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { DeadlineRow } from '../view/deadline-rows.ts'
import { BasisLine } from './basis-line.tsx'

/** Terms with their clauses, each with what it is counted from, between whom, by which calendar. */
export function DeadlineTable({ rows }: { rows: readonly DeadlineRow[] }) {
  const t = useMessages(preview)
  const kinds = {
    deadline: t.termDeadline,
    every: t.termEvery,
    period: t.termPeriod,
    validity: t.termValidity,
    duty: t.termDuty,
    service: t.termService,
  } satisfies Record<DeadlineRow['kind'], string>
  return (
    <table className="stacking">
      <thead>
        <tr>
          <th scope="col">{t.clauseColumn}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.term}</th>
          <th scope="col">{t.from}</th>
          <th scope="col">{t.whoToWhom}</th>
          <th scope="col">{t.calendar}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind}-${row.key}`}>
            <td data-label={t.clauseColumn}>
              <BasisLine clauses={row.clauses} finding={row.finding} />
            </td>
            <th scope="row">
              {row.href ? <Link to={row.href}>{row.what}</Link> : row.what}
              <span className="row-note">
                {kinds[row.kind]}, {row.place}
              </span>
            </th>
            <td data-label={t.term}>
              {row.undated ? (
                <>
                  <strong>{t.undated}.</strong> {row.length}
                </>
              ) : (
                row.length
              )}
              {row.exceptions?.map((one) => (
                <span key={one} className="row-note">
                  {one}
                </span>
              ))}
            </td>
            <td data-label={t.from}>{row.undated ? '—' : (row.from ?? '—')}</td>
            <td data-label={t.whoToWhom}>
              {row.who ?? '—'}
              {row.whom && ` → ${row.whom}`}
            </td>
            <td data-label={t.calendar}>{calendarText(row, t.ownCalendar)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function calendarText({ calendars, undated }: DeadlineRow, own: string): string {
  if (undated || calendars.length === 0) return '—'
  return calendars.length === 1 ? (calendars[0] ?? '') : `${own} ${calendars.join('; ')}`
}
