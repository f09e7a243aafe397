import { describe, expect, test } from 'vitest'
import { type Carried, type CaseEvent, decide, effective, replay } from '#engine/workflow'
import { assessed, filed, given, opened } from './given.ts'
import { rules } from './sample.ts'

function takenOn(events: readonly CaseEvent[], carried: readonly Carried[]): readonly CaseEvent[] {
  const sequence = (events.at(-1)?.sequence ?? 0) + 1
  const change = { type: 'rules-changed' as const, from: 'a', version: 'b', publication: 'second', carried }
  return [...events, { ...change, sequence, on: '2026-02-09', recordedAt: '2026-02-09T00:00:00Z', agency: '' }]
}

describe('a case that takes on other rules', () => {
  const { events, state } = given(opened, filed, assessed)

  test('keeps all it has recorded, and knows since when', () => {
    const after = replay(rules, takenOn(events, []))
    expect(after).toEqual({
      ...state,
      revision: state.revision + 1,
      rulesChanged: { on: '2026-02-09', publication: 'second' },
    })
  })

  test('tells what is recorded in the words of the new rules: answer, option, task', () => {
    const carried: readonly Carried[] = [
      { of: 'option', in: 'task:assess', path: ['outcome'], from: 'needed', to: 'in-need' },
      { of: 'answer', in: 'task:assess', path: ['diagnosis'], to: 'illness' },
      { of: 'task', from: 'assess', to: 'judge' },
    ]
    expect(effective(takenOn(events, carried)).at(-1)).toMatchObject({
      task: 'judge',
      answers: { outcome: 'in-need', illness: 'F11' },
    })
  })

  test('carries a correction made before and takes one made after as it is written', () => {
    const correct = (answers: Record<string, unknown>, sequence: number): CaseEvent => ({
      type: 'entry-corrected',
      entry: 3,
      correctedOn: '2026-02-05',
      answers,
      reason: 'Описка',
      sequence,
      on: '2026-02-05',
      recordedAt: '2026-02-06T00:00:00Z',
      agency: 'office',
    })
    const carried: readonly Carried[] = [{ of: 'answer', in: 'task:assess', path: ['diagnosis'], to: 'illness' }]
    const before = takenOn([...events, correct({ outcome: 'needed', diagnosis: 'F10' }, 4)], carried)
    expect(effective(before).at(-1)).toMatchObject({ on: '2026-02-05', answers: { illness: 'F10' } })
    const after = [...before, correct({ outcome: 'needed', illness: 'F12' }, 6)]
    expect(effective(after).at(-1)).toMatchObject({ answers: { outcome: 'needed', illness: 'F12' } })
  })
})

test('an entry that only the former rules allowed does not keep an earlier one from being put right', () => {
  const { events } = given(opened, filed, assessed)
  const { start } = rules.version.workflow.stages
  const stricter = structuredClone(rules)
  Object.assign(stricter.version.workflow.stages, {
    start: { ...start, tasks: { ...start!.tasks, assess: { ...start!.tasks.assess!, after: ['file', 'note'] } } },
  })
  const correct = { type: 'correct-entry' as const, entry: 2, reason: 'Описка', on: '2026-02-03', agency: 'office' }
  const result = decide(stricter, { ...correct, at: '2026-02-09T00:00:00Z', today: '2026-02-09' }, takenOn(events, []))
  expect(result.ok && result.value.map(({ type }) => type)).toEqual(['entry-corrected'])
})
