import { href, Link, NavLink } from 'react-router'
import { registers } from '#app/messages/registers.ts'
import { reports } from '#app/messages/reports.ts'
import { shell } from '#app/messages/shell.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ReportAt } from '../view/scope.server.ts'
import { Exports } from './exports.tsx'
import { PeriodForm } from './period-form.tsx'

type Props = {
  title: string
  lead: string
  scope: string
  base: string
  asked: Pick<ReportAt, 'choices' | 'of' | 'query'> & {
    readonly period: { from: string; to: string; isWrong: boolean }
  }
  /** Whether the reader keeps registers. */
  keepsRegisters: boolean
}

/** The head of a report: which one, of what and when, and the ways to take it along. */
export function ReportHead({ title, lead, scope, base, asked, keepsRegisters }: Props) {
  const t = useMessages(reports)
  const r = useMessages(registers)
  const { brand } = useMessages(shell)
  const { choices, of, query, period } = asked
  return (
    <>
      <title>{`${title} · ${brand}`}</title>
      <nav className="reports-way screen-only" aria-label={t.title}>
        <NavLink to={`${href('/reports')}?${query}`} end>
          {t.commission}
        </NavLink>
        <NavLink to={`${href('/reports/deadlines')}?${query}`} end>
          {t.deadlines}
        </NavLink>
        {keepsRegisters && <Link to={href('/registers')}>{r.title}</Link>}
      </nav>
      <h1>{title}</h1>
      <p className="lead">
        {scope} {lead}
      </p>
      <PeriodForm period={period}>
        {choices.length > 1 && (
          <div className="line-field line-wide">
            <label htmlFor="of">{t.of}</label>
            <select id="of" name="of" className="line-input" defaultValue={of}>
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        )}
      </PeriodForm>
      <Exports base={base} query={query} />
    </>
  )
}
