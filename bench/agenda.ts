import { agenda, type Case, replay } from '#engine/workflow'
import { measure } from './measure.ts'
import { note, printTable } from './table.ts'
import { longestHistory } from './worked-history.ts'

type Line = { readonly key: string; readonly agency: string; readonly due?: string }

/** What is open in one case on one day. */
export async function agendaSubject(): Promise<void> {
  const { rules, events } = longestHistory('yakutia', 'semi-residential-care')
  const state = replay(rules, events.slice(0, 5))
  const on = '2026-02-12'
  const ours = () => agenda(rules, state, on)
  const lines = ours().map(({ key, agency, due }) => ({
    key,
    agency,
    due: due?.type === 'dated' ? due.due : undefined,
  }))
  if (JSON.stringify(lines) !== JSON.stringify(byHand(state))) throw new Error(`They differ: ${JSON.stringify(lines)}`)
  printTable(
    `agenda of a case in its second stage: ${lines.length} open tasks`,
    'agendas',
    measure([
      { name: 'limit: by hand, due dates from a table', units: 1, run: () => byHand(state) },
      { name: 'Poryadok, each due date, agency and lack explained', units: 1, run: ours },
    ]),
  )
  note('By hand: the open tasks, their agency and date alone, for this stage alone.')
}

/** The fifth working day after the decision and the tenth after the application, as a table would hold them. */
const due = new Map([['2026-02-11', ['2026-02-18', '2026-02-19']]])

function byHand({ done, opened, visits }: Case): readonly Line[] {
  const agency = opened?.agency ?? ''
  const dates = due.get(visits.at(-1)?.on ?? '')
  const lines = [
    { key: 'draw-up-programme', agency, due: dates?.[0] },
    { key: 'approve-programme', agency, due: undefined },
    { key: 'hand-over-copy', agency, due: dates?.[1] },
    { key: 'send-file', agency, due: undefined },
  ]
  return lines.filter(({ key }) => !done.some(({ task }) => task === key))
}
