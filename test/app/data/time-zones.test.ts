import { afterEach, describe, expect, test, vi } from 'vitest'
import { refreshStale } from '#app/data/case/refresh-stale.server.ts'
import { type CaseActor, loadCase, openCase, openings } from '#app/data/cases.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { workList } from '#app/data/work-list.server.ts'
import { application, centre, handedOver, newDay, office, order, otherOffice } from './office.ts'

/** The office keeps the time of Yakutsk (UTC+9), the centre that of Verkhoyansk (+10), the other office that of Srednekolymsk (+11). */
async function at(instant: string): Promise<Database> {
  const db = await newDay()
  await db.deleteFrom('setting').where('name', '=', 'demo-date').execute()
  clockShows(instant)
  return db
}

function clockShows(instant: string) {
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(instant))
}

afterEach(() => vi.restoreAllMocks())

const openedOn = async (db: Database, actor: CaseActor, on: string) => {
  const result = await openCase(db, actor, application({ on }))
  return result.ok ? 'opened' : result.problems[0]?.code
}

describe('at 23:30 of 5 February in Yakutsk it is the 6th in Verkhoyansk and in Srednekolymsk', () => {
  test.each([
    ['2026-02-05T12:59:00Z', 'date-in-future', '23:59 of the 5th in Srednekolymsk'],
    ['2026-02-05T13:00:00Z', 'opened', 'midnight in Srednekolymsk'],
    ['2026-02-05T14:30:00Z', 'opened', '01:30 in Srednekolymsk'],
  ])('%s: a case of the 6th is %s (%s)', async (instant, answer) => {
    expect(await openedOn(await at(instant), otherOffice, '2026-02-06')).toBe(answer)
  })

  test.each([
    ['2026-02-05T14:59:00Z', 'date-in-future'],
    ['2026-02-05T15:00:00Z', 'opened'],
  ])('%s: the office in Yakutsk is answered %s', async (instant, answer) => {
    expect(await openedOn(await at(instant), office, '2026-02-06')).toBe(answer)
  })

  test('each sees the case on its own day, and may act on that day', async () => {
    const db = await at('2026-02-05T14:30:00Z')
    const { id } = await handedOver(db)
    expect((await loadCase(db, office, id))?.today).toBe('2026-02-05')
    expect((await loadCase(db, centre, id))?.today).toBe('2026-02-06')
    const welcome = { type: 'do-task', task: 'welcome', answers: {} } as const
    expect(await order(db, centre, id, welcome, '2026-02-06')).toMatchObject({ ok: true })
  })

  test('the lines are looked at again as each of them comes to a new day, and at no other time', async () => {
    const db = await at('2026-02-05T12:30:00Z')
    await handedOver(db)
    expect(await refreshStale(db, 10)).toBe(0)
    for (const midnight of ['2026-02-05T13:00:00Z', '2026-02-05T14:00:00Z', '2026-02-05T15:00:00Z']) {
      clockShows(midnight)
      expect(await refreshStale(db, 10)).toBe(1)
      expect(await refreshStale(db, 10)).toBe(0)
    }
  })

  test('each is told the ways to open a case on its own day, and its list counts from that day', async () => {
    const db = await at('2026-02-05T14:30:00Z')
    await handedOver(db)
    expect(await openings(db, office)).toHaveLength(1)
    // Two working days from 5 February: 6 and 9.
    clockShows('2026-02-09T14:30:00Z')
    expect((await workList(db, centre, { view: 'mine' })).counts).toMatchObject({ overdue: 1, today: 0 })
    clockShows('2026-02-09T13:30:00Z')
    expect((await workList(db, centre, { view: 'mine' })).counts).toMatchObject({ overdue: 0, today: 1 })
  })
})
