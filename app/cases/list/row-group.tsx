import { href, Link } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { list } from '#app/messages/format.ts'
import { DueBadge } from '#app/ui/due/due-badge.tsx'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import type { GroupKind, GroupView, RowView } from './list-view.server.ts'

const titles = {
  overdue: 'groupOverdue',
  today: 'groupToday',
  tomorrow: 'groupTomorrow',
  week: 'groupWeek',
  later: 'groupLater',
  undated: 'groupUndated',
  waiting: 'groupWaiting',
  closed: 'closedCases',
} as const satisfies Record<GroupKind, string>

/** The lines that fall due at one time. */
export function RowGroup({ group: { kind, rows } }: { group: GroupView }) {
  const t = useMessages(cases)
  return (
    <section className={`row-group row-group-${kind}`} aria-labelledby={`group-${kind}`}>
      <h2 id={`group-${kind}`}>{t[titles[kind]]}</h2>
      <ul>
        {rows.map((row) => (
          <Row key={row.caseId + row.key} row={row} kind={kind} />
        ))}
      </ul>
    </section>
  )
}

function Row({ row, kind }: { row: RowView; kind: GroupKind }) {
  const t = useMessages(cases)
  const language = useLanguage()
  const {
    caseId,
    person,
    birthDate,
    number,
    title,
    holder,
    tone,
    words,
    date,
    waitsFor,
    since,
    expiry,
    newRules,
    papers,
  } = row
  const who = list(waitsFor, language)
  return (
    <li className="row">
      <span className="row-person">
        <Link to={href('/cases/:id', { id: caseId })}>{person}</Link>
        <span className="row-small">
          {t.born(birthDate)} · {t.caseNumber(number)}
        </span>
      </span>
      <span className="row-task">
        <span>{title}</span>
        <span className="row-small">
          {kind === 'waiting' ? (
            <>
              {t.waitsFor(who)} {since && t.since(since)}
            </>
          ) : (
            <>
              {holder !== title && <span className="row-stage">{holder}</span>}
              {who !== '' && <span>{t.records(who)}</span>}
            </>
          )}
        </span>
        {papers && <span className="row-expiry">{papers}</span>}
        {expiry && <span className="row-expiry">{expiry}</span>}
        {newRules && <span className="row-expiry">{newRules}</span>}
      </span>
      <span className="row-due">
        {kind === 'closed' && since ? (
          <span className="row-small">{t.closedOn(since)}</span>
        ) : (
          tone && words && <DueBadge tone={tone} words={words} />
        )}
        {date && kind !== 'later' && kind !== 'week' && <span className="row-small">{date}</span>}
      </span>
    </li>
  )
}
