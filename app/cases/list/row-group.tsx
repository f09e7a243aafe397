import { cases } from '#app/messages/cases.ts'
import { workListWords } from '#app/messages/work-list.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { GroupKind, GroupView } from './list-view.server.ts'
import { Row } from './row.tsx'

const titles = {
  overdue: 'groupOverdue',
  today: 'groupToday',
  tomorrow: 'groupTomorrow',
  week: 'groupWeek',
  later: 'groupLater',
  undated: 'groupUndated',
  waiting: 'groupWaiting',
  closed: 'closedCases',
} as const satisfies Record<Exclude<GroupKind, 'found'>, string>

/** The lines that fall due at one time, or those found. */
export function RowGroup({ group: { kind, rows } }: { group: GroupView }) {
  const t = useMessages(cases)
  const { groupFound } = useMessages(workListWords)
  if (rows.length === 0) return null
  return (
    <section className={`row-group row-group-${kind}`} aria-labelledby={`group-${kind}`}>
      <h2 id={`group-${kind}`}>{kind === 'found' ? groupFound : t[titles[kind]]}</h2>
      <ul>
        {rows.map((row) => (
          <Row key={row.caseId + row.key} row={row} group={kind} />
        ))}
      </ul>
    </section>
  )
}
