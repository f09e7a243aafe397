import { isDeepStrictEqual } from 'node:util'
import { absent, type Case, evolve, replay } from '#engine/workflow'
import { type Mine, newCase, takeFact } from './by-hand.ts'
import { measure } from './measure.ts'
import { peersInMemory, peersStored } from './procedure-peers.ts'
import { note, printTable } from './table.ts'
import { facts, longestHistory } from './worked-history.ts'

/** A whole procedure from its first fact to its closing, in memory and with the state read and written at each. */
export async function procedureSubject(): Promise<void> {
  const { rules, events } = longestHistory('yakutia', 'semi-residential-care')
  const history = facts(events)
  const units = history.length

  const byHand = (): Case => {
    const state = newCase()
    for (const event of history) takeFact(state, event)
    return state
  }
  const ours = () => replay(rules, history)
  const stored = (take: (text: string, at: number) => string, first: string) => () => {
    let text = first
    for (let at = 0; at < units; at++) text = take(text, at)
    return text
  }
  const byHandStored = stored((text, at) => {
    const state: Mine = JSON.parse(text)
    takeFact(state, history[at]!)
    return JSON.stringify(state)
  }, JSON.stringify(absent))
  const oursStored = stored(
    (text, at) => JSON.stringify(evolve(rules, JSON.parse(text), history[at]!)),
    JSON.stringify(absent),
  )
  const ends = [ours(), JSON.parse(byHandStored()), JSON.parse(oursStored())]
  const expected = plain(byHand())
  if (!ends.every((state) => isDeepStrictEqual(plain(state), expected))) throw new Error('The ways do not agree')

  const oneByOne = () => history.reduce<Case>((state, event) => evolve(rules, state, event), absent)
  printTable(
    `procedure, in memory: ${units} facts of a case from opening to closing`,
    'facts',
    measure([
      { name: 'limit: written by hand, state changed in place', units, run: byHand },
      { name: 'Poryadok, a history folded (replay)', units, run: ours },
      { name: 'Poryadok, a state for each fact (evolve)', units, run: oneByOne },
      ...(await peersInMemory(units)),
    ]),
  )
  printTable(
    'procedure, with the state read and written as JSON at each fact',
    'facts',
    measure([
      { name: 'limit: written by hand', units, run: byHandStored },
      { name: 'Poryadok', units, run: oursStored },
      ...(await peersStored(units)),
    ]),
  )
  note('Peers have as many steps in a row and nothing else: no answers, no dates, no branches.')
}

function plain(state: Case): unknown {
  return JSON.parse(JSON.stringify(state))
}
