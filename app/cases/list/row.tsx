import { href, Link } from 'react-router'
import { caseTask } from '#app/messages/case-task.ts'
import { cases } from '#app/messages/cases.ts'
import { list } from '#app/messages/format.ts'
import { workListWords } from '#app/messages/work-list.ts'
import { DueBadge } from '#app/ui/due/due-badge.tsx'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import type { GroupKind } from './list-view.server.ts'
import type { RowView } from './row-view.server.ts'

/** One line: whom it is about, what to do, by when and why. */
export function Row({ row, group }: { row: RowView; group: GroupKind }) {
  const t = useMessages(cases)
  const { born, caseNumber } = useMessages(caseTask)
  const w = useMessages(workListWords)
  const { caseId, person, birthDate, number, tone, words, date, since, heldBy, isOwn } = row
  return (
    <li className="row">
      <span className="row-person">
        <Link to={href('/cases/:id', { id: caseId })} data-key-row>
          {person}
        </Link>
        <span className="row-small">
          {born(birthDate)} · {caseNumber(number)}
        </span>
        {heldBy !== undefined && <span className="row-small">{isOwn ? w.heldByYou : w.heldBy(heldBy)}</span>}
        {row.isDouble && <span className="row-warn">{w.double}</span>}
      </span>
      <RowTask row={row} />
      <span className="row-due">
        {row.kind === 'closed' && since ? (
          <span className="row-small">{t.closedOn(since)}</span>
        ) : (
          tone && words && <DueBadge tone={tone} words={words} />
        )}
        {date && group !== 'later' && group !== 'week' && <span className="row-small">{date}</span>}
      </span>
    </li>
  )
}

function RowTask({ row }: { row: RowView }) {
  const { kind, title, holder, waitsFor, since, why, papers, expiry, newRules } = row
  const t = useMessages(cases)
  const who = list(waitsFor, useLanguage())
  return (
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
      {why !== undefined && <span className="row-small row-why">{why}</span>}
      {papers && <span className="row-warn">{papers}</span>}
      {expiry && <span className="row-warn">{expiry}</span>}
      {newRules && <span className="row-warn">{newRules}</span>}
    </span>
  )
}
