import { beforeEach, describe, expect, test } from 'vitest'
import { execute, loadCase } from '#app/data/cases.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { fillHappenings } from '#app/data/registers/record-happenings.server.ts'
import { cellOf } from '#app/data/registers/register-cells.server.ts'
import { candidates, registerPage } from '#app/data/registers/register-rows.server.ts'
import { registerOf, registersOf } from '#app/data/registers/registers-of.server.ts'
import { seenColumns } from '#app/data/registers/seen-columns.server.ts'
import { centre, examine, handedOver, newDay, newKey, office, opened, order, otherOffice } from '../office.ts'

let db: Database
beforeEach(async () => {
  db = await newDay()
})

const february = { from: '2026-02-01', to: '2026-02-28' }

/** What an agency's register says, row by row. */
async function written(agency: string, name: string, period = february) {
  const placed = registerOf(agency, 'care', name)!
  const { rows } = await registerPage(db, agency, placed, period, { limit: 50 })
  return rows.map((row) => seenColumns(placed).map(({ column }) => cellOf(row, column.path, 'ru').text))
}

describe('a register fills itself from the cases', () => {
  test('a row for each time the task is done, with what is done later', async () => {
    await handedOver(db)
    await opened(db)
    expect(await written('sample/office', 'examinations')).toEqual([
      ['2026-02-05', 'Алёшин Пётр Семёнович', 'нуждается', 'F11.2', '2026-02-05'],
    ])
  })

  test('a row for each case where it names no task', async () => {
    await opened(db)
    await opened(db, { on: '2026-02-03' })
    expect(await written('sample/office', 'cases')).toEqual([
      ['2026-02-03', '1990-05-06'],
      ['2026-02-05', '1990-05-06'],
    ])
  })

  test('several tasks in one register, each by its name and the agency that recorded it', async () => {
    const { id } = await handedOver(db)
    await order(db, centre, id, { type: 'do-task', task: 'welcome', answers: {} })
    expect(await written('sample/centre', 'received')).toEqual([
      ['Передать', 'Отдел', 'нуждается', '2026-05-05'],
      ['Принять', 'Центр', 'нуждается', '2026-05-05'],
    ])
  })

  test('an entry that is put right is right in the register, one taken back is gone', async () => {
    const { id } = await opened(db, { on: '2026-02-03' })
    await order(db, office, id, examine)
    const answers = { conclusion: 'не нуждается' }
    await order(db, office, id, { type: 'correct-entry', entry: 2, answers, reason: 'описка' }, '2026-02-04')
    expect(await written('sample/office', 'examinations')).toEqual([
      ['2026-02-04', 'Алёшин Пётр Семёнович', 'не нуждается', '', ''],
    ])
    await order(db, office, id, { type: 'reverse-entry', entry: 2, reason: 'не тот человек' })
    expect(await written('sample/office', 'examinations')).toEqual([])
  })

  test('only the days of the period, both of its ends in it', async () => {
    await handedOver(db)
    expect(await written('sample/office', 'examinations', { from: '2026-02-05', to: '2026-02-05' })).toHaveLength(1)
    expect(await written('sample/office', 'examinations', { from: '2026-02-06', to: '2026-03-01' })).toEqual([])
    expect(await written('sample/office', 'examinations', { from: '2026-01-01', to: '2026-02-04' })).toEqual([])
  })
})

describe('who reads a register', () => {
  test('an agency that plays the role, and no other', () => {
    const names = (agency: string) => registersOf(agency).map(({ name }) => name)
    expect(names('sample/office')).toEqual(['examinations', 'cases'])
    expect(names('sample/centre')).toEqual(['received'])
    expect(names('sample/unknown')).toEqual([])
    expect(names('other/office')).toEqual([])
  })

  test('of the cases it sees', async () => {
    await handedOver(db)
    expect(await written('sample/office', 'examinations')).toHaveLength(1)
    if (registerOf(otherOffice.agency!, 'care', 'examinations'))
      expect(await written(otherOffice.agency!, 'examinations')).toEqual([])
  })

  test('without the columns whose class the role does not see', () => {
    const columns = (agency: string, name: string) =>
      seenColumns(registerOf(agency, 'care', name)!).map((column) => column.name)
    expect(columns('sample/centre', 'received')).toEqual(['action', 'agency', 'conclusion', 'ends'])
    expect(columns('sample/office', 'examinations')).toEqual(['on', 'who', 'conclusion', 'diagnosis', 'handed'])
  })
})

describe('pages of a register', () => {
  test('follow one another by the last row, none twice and none left out', async () => {
    for (const on of ['2026-02-02', '2026-02-03', '2026-02-03', '2026-02-04', '2026-02-05']) await opened(db, { on })
    const placed = registerOf('sample/office', 'care', 'cases')!
    const first = await registerPage(db, 'sample/office', placed, february, { limit: 2 })
    const second = await registerPage(db, 'sample/office', placed, february, { limit: 2, after: first.next })
    const third = await registerPage(db, 'sample/office', placed, february, { limit: 2, after: second.next })
    const days = [first, second, third].map(({ rows }) => rows.map(({ on }) => on))
    expect(days).toEqual([['2026-02-02', '2026-02-03'], ['2026-02-03', '2026-02-04'], ['2026-02-05']])
    expect(new Set([first, second, third].flatMap(({ rows }) => rows.map(({ caseId }) => caseId))).size).toBe(5)
    expect(second.next?.count).toBe(4)
  })

  test('are found by an index, without a scan', async () => {
    const placed = registerOf('sample/office', 'care', 'examinations')!
    const { sql, parameters } = candidates(db, 'sample/office', placed, february).limit(50).compile()
    const plan = await db.executeQuery<{ detail: string }>({
      ...db.selectFrom('audit').compile(),
      sql: `explain query plan ${sql}`,
      parameters,
    })
    expect(plan.rows.map(({ detail }) => detail).join('; ')).not.toMatch(/SCAN (happening|case_file|case_agency)/)
  })
})

describe('what happened in a case', () => {
  const tasks = () =>
    db
      .selectFrom('happening')
      .select(['name', 'on_date', 'due', 'is_late', 'clause'])
      .where('kind', '=', 'task')
      .orderBy('place')
      .execute()

  // Thursday 29.01.2026; three working days after it end on Tuesday 03.02, one working day after 05.02 on Friday 06.02.
  test('keeps the due date that a task had when it was done, and whether it was kept', async () => {
    await handedOver(db, { on: '2026-01-29' }, '2026-02-05')
    expect(await tasks()).toEqual([
      { name: 'examine', on_date: '2026-02-05', due: '2026-02-03', is_late: 1, clause: 'sample/order#1' },
      { name: 'hand-over', on_date: '2026-02-05', due: '2026-02-06', is_late: 0, clause: 'sample/order#1' },
    ])
  })

  test('is drawn anew for cases that have it not, and is the same', async () => {
    await handedOver(db, { on: '2026-01-29' }, '2026-02-05')
    const before = await db.selectFrom('happening').selectAll().orderBy('place').execute()
    await db.deleteFrom('happening').execute()
    await db.updateTable('case_file').set({ happened_revision: -1 }).execute()
    expect(await fillHappenings(db, 10)).toBe(1)
    expect(await db.selectFrom('happening').selectAll().orderBy('place').execute()).toEqual(before)
    expect(await fillHappenings(db, 10)).toBe(0)
  })

  test('is written with the order or not at all', async () => {
    const { id } = await opened(db)
    const view = await loadCase(db, office, id)
    const sent = { on: '2026-02-06', revision: view!.file.revision, idempotencyKey: newKey() }
    expect(await execute(db, office, id, examine, sent)).toMatchObject({ ok: false })
    expect(await tasks()).toEqual([])
  })
})
