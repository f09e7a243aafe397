import { describe, expect, test } from 'vitest'
import type { AgendaItem } from '#engine/workflow'
import { assessed, did, filed, given, inService, opened } from './given.ts'

const stopped = (on: string) => ({ type: 'open-branch', branch: 'papers', on, by: 'office' }) as const
const brought = (run: number, on: string) => did(`papers#${run}/bring`, on)
const dueOf = (item: AgendaItem | undefined) => (item?.due?.type === 'dated' ? item.due.due : item?.due?.type)

// Monday 2 February 2026, three working days: 3, 4, 5.
describe('a branch that stops the clock of a task', () => {
  test('while it is open the term stands; if it ended today it would be due then and then', () => {
    const { due } = given(opened, filed, stopped('2026-02-04')).on('2026-02-06').assess ?? {}
    // Counted: 3, then 6 and 9.
    expect(due).toMatchObject({ type: 'standing', since: '2026-02-04', by: 'papers', earliest: { due: '2026-02-09' } })
  })

  test('the days of the stop are not counted: 3, 9, 10', () => {
    const resumed = given(opened, filed, stopped('2026-02-04'), brought(1, '2026-02-09')).on('2026-02-09').assess
    expect(dueOf(resumed)).toBe('2026-02-10')
    expect(resumed?.due?.type === 'dated' && resumed.due.why.steps).toContainEqual({
      type: 'stopped',
      from: '2026-02-04',
      to: '2026-02-08',
      unit: 'working-day',
      days: 3,
      by: 'papers',
    })
  })

  test('stopped twice: 3, 9, 12', () => {
    const twice = [stopped('2026-02-04'), brought(1, '2026-02-09'), stopped('2026-02-10'), brought(2, '2026-02-12')]
    expect(dueOf(given(opened, filed, ...twice).on('2026-02-12').assess)).toBe('2026-02-12')
  })

  test('a stop opened after the due date heals no lateness', () => {
    const late = given(opened, filed, stopped('2026-02-06'))
    expect(dueOf(late.on('2026-02-06').assess)).toBe('2026-02-05')
    expect(dueOf(given(opened, filed, stopped('2026-02-06'), brought(1, '2026-02-11')).on('2026-02-11').assess)).toBe(
      '2026-02-05',
    )
  })

  test('taking the opening out gives the former date back', () => {
    const entry = given(opened, filed, stopped('2026-02-04')).events.length
    const reversed = given(opened, filed, stopped('2026-02-04'), {
      type: 'reverse-entry',
      entry,
      reason: 'ошибка',
      on: '2026-02-06',
      by: 'office',
    })
    expect(dueOf(reversed.on('2026-02-06').assess)).toBe('2026-02-05')
  })

  test('it stops nobody from acting, and no other term', () => {
    const standing = given(opened, filed, did('note', '2026-02-03'), stopped('2026-02-03'))
    expect(standing.on('2026-02-04').assess?.ready).toBe(true)
    standing.when(assessed).records('task-done')
    // Five working days from 2 February.
    expect(dueOf(standing.on('2026-02-04').tell)).toBe('2026-02-09')
  })

  test('it is over when its stage is left', () => {
    const left = given(opened, filed, stopped('2026-02-03'), assessed, {
      type: 'take-closing',
      closing: 'death',
      on: '2026-02-05',
      by: 'office',
      answers: {},
    })
    expect(left.state.runs.map(({ ended }) => ended)).toEqual(['2026-02-05'])
  })
})

describe('a branch that stops the clock of a stage', () => {
  const ill = { type: 'open-branch', branch: 'illness', on: '2026-02-16', by: 'centre' } as const
  const ended = { type: 'take-closing', closing: 'ended', by: 'centre', answers: {} } as const
  const endOf = (story: ReturnType<typeof given>, on: string) => story.scope(on).read('service.ends')

  test('its period has no last day while the clock stands, then moves by the days that stood', () => {
    expect(endOf(given(...inService), '2026-02-10')).toEqual({ type: 'date', value: '2026-04-10' })
    const standing = given(...inService, ill)
    expect(endOf(standing, '2026-02-18').type).toBe('unknown')
    standing.when({ ...ended, on: '2026-04-10' }).refuses('choice-unmet')
    // 16–22 February are seven days.
    const resumed = given(...inService, ill, did('illness#1/recover', '2026-02-23', 'centre'))
    expect(endOf(resumed, '2026-02-23')).toEqual({ type: 'date', value: '2026-04-17' })
    resumed.when({ ...ended, on: '2026-04-16' }).refuses('choice-unmet')
    resumed.when({ ...ended, on: '2026-04-17' }).records('closing-taken')
  })

  test('what recurs goes on, up to the last day moved', () => {
    expect(dueOf(given(...inService, ill).on('2026-02-18').report)).toBe('2026-02-27')
    const reports = ['2026-02-27', '2026-03-31'].map((on) => did('report', on, 'centre'))
    const resumed = given(...inService, ill, did('illness#1/recover', '2026-02-23', 'centre'), ...reports)
    expect(dueOf(resumed.on('2026-04-01').report)).toBe('2026-04-17')
  })
})
