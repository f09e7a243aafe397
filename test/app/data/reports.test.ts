import { beforeEach, describe, expect, test } from 'vitest'
import { setDemoDate } from '#app/data/clock.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { commissionReport } from '#app/data/reports/commission.server.ts'
import { deadlinesKept } from '#app/data/reports/deadlines-kept.server.ts'
import { workList } from '#app/data/work-list.server.ts'
import { centre, examine, handedOver, newDay, office, opened, order, otherOffice } from './office.ts'

let db: Database
beforeEach(async () => {
  db = await newDay()
})

const all = { region: 'sample', procedure: 'care' }
const quarter = { from: '2026-01-01', to: '2026-03-31' }
const counted = async (scope = all, period = quarter) => {
  const found = await commissionReport(db, scope, period)
  return Object.fromEntries(Object.entries(found).map(([name, counts]) => [name, Object.fromEntries(counts)]))
}

describe('the totals of a period', () => {
  test('count entries, stages on the last day, closings, acts and consents', async () => {
    await handedOver(db)
    await opened(db)
    const { id } = await opened(db, { on: '2026-02-03' })
    await order(db, office, id, { type: 'take-closing', closing: 'withdrawn', answers: {} })
    expect(await counted()).toEqual({
      stages: { intake: 1, service: 1 },
      entries: { application: 3 },
      closings: { withdrawn: 1 },
      tasks: { examine: 1, 'hand-over': 1 },
      consents: {},
    })
  })

  test('of an earlier period say how things stood then', async () => {
    await opened(db, { on: '2026-02-03' })
    await handedOver(db)
    expect(await counted(all, { from: '2026-02-01', to: '2026-02-04' })).toMatchObject({
      stages: { intake: 1 },
      entries: { application: 1 },
      tasks: {},
    })
  })

  test('of an agency are of the cases it sees', async () => {
    await handedOver(db)
    await opened(db)
    expect((await counted({ ...all, agency: 'sample/centre' } as typeof all)).entries).toEqual({ application: 1 })
    expect((await counted({ ...all, agency: otherOffice.agency } as typeof all)).entries).toEqual({})
  })
})

describe('deadlines kept and missed', () => {
  const kept = (day: string, scope: object = {}, period = quarter) =>
    deadlinesKept(db, { ...all, ...scope }, period, day)
  const clause = 'sample/order#1'

  // Opened on Thursday 29.01: the examination is due on Tuesday 03.02 and done on 05.02; handing over is due on 06.02.
  test('count by agency and clause what was done in time, late, and not at all', async () => {
    await handedOver(db, { on: '2026-01-29' }, '2026-02-05')
    expect(await kept('2026-02-05')).toEqual([{ agency: 'sample/office', clause, kept: 1, late: 1, open: 0 }])
    // The centre is to welcome by Monday 09.02, two working days after the hand-over.
    await setDemoDate(db, '2026-02-10')
    await workList(db, centre, { view: 'mine' })
    expect(await kept('2026-02-10')).toEqual([
      { agency: 'sample/centre', clause, kept: 0, late: 0, open: 1 },
      { agency: 'sample/office', clause, kept: 1, late: 1, open: 0 },
    ])
    expect(await kept('2026-02-10', { agency: 'sample/centre' })).toMatchObject([{ agency: 'sample/centre' }])
  })

  test('by the day on which they fell due', async () => {
    await handedOver(db, { on: '2026-01-29' }, '2026-02-05')
    expect(await kept('2026-02-05', {}, { from: '2026-02-03', to: '2026-02-03' })).toMatchObject([{ kept: 0, late: 1 }])
    expect(await kept('2026-02-05', {}, { from: '2026-02-04', to: '2026-02-05' })).toEqual([])
  })

  // Since the examination was on 02.02, handing over was due on 03.02 and is overdue.
  test('a date put right counts as it is now', async () => {
    const { id } = await opened(db, { on: '2026-01-29' })
    await order(db, office, id, examine)
    await order(
      db,
      office,
      id,
      { type: 'correct-entry', entry: 2, answers: examine.answers, reason: 'описка' },
      '2026-02-02',
    )
    expect(await kept('2026-02-05')).toEqual([{ agency: 'sample/office', clause, kept: 1, late: 0, open: 1 }])
  })
})
