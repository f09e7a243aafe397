import { CompiledQuery } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { CaseActor } from '#app/data/cases.server.ts'
import { setDemoDate } from '#app/data/clock.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { namedPage } from '#app/data/named-cases.server.ts'
import { searchTerms } from '#app/data/search-terms.ts'
import { page as rarePage } from '#app/data/searched-cases.server.ts'
import { type View, workList } from '#app/data/work-list.server.ts'
import { page, type WorkFilter } from '#app/data/work-page.server.ts'
import { centre, examine, handedOver, newDay, office, opened, order, otherOffice, pyotr } from './office.ts'

async function lines(db: Database, actor: CaseActor, view: View, search?: string) {
  const { rows } = await workList(db, actor, { view, search })
  return rows.map(({ person, key, due }) => `${person.surname} ${key} ${due ?? ''}`.trim())
}

/** How SQLite goes about one page. */
type Asked = WorkFilter & { readonly heldBy?: string; readonly after?: string }

async function planOf(db: Database, query: Asked): Promise<string> {
  return planned(db, page(db, 'sample/office', query, '2026-02-05', 50).compile())
}

async function planned(db: Database, { sql, parameters }: CompiledQuery): Promise<string> {
  const plan = await db.executeQuery<{ detail: string }>(
    CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
  )
  return plan.rows.map(({ detail }) => detail).join('\n')
}

const named = (surname: string) => ({ ...pyotr, surname })

describe('the list of an agency', () => {
  test('shows its own moves, the nearest date first, then the older case', async () => {
    const db = await newDay()
    await opened(db, { on: '2026-02-05', subject: named('Яковлев') })
    await opened(db, { on: '2026-02-05', subject: named('Жуков') })
    await opened(db, { on: '2026-02-02', subject: named('Белов') })
    // Three working days: Monday 02.02 → Thursday 05.02; Thursday 05.02 → Tuesday 10.02.
    expect(await lines(db, office, 'mine')).toEqual([
      'Белов examine 2026-02-05',
      'Яковлев examine 2026-02-10',
      'Жуков examine 2026-02-10',
    ])
  })

  test('says what is to be done, where and how it is dated', async () => {
    const db = await newDay()
    const { number, id } = await opened(db)
    const [row] = (await workList(db, office, { view: 'mine' })).rows
    expect(row).toMatchObject({ number, caseId: id, procedure: 'care', key: 'examine', title: 'Осмотреть' })
    expect(row).toMatchObject({ holder: 'Приём', due: '2026-02-10', dueKind: 'dated' })
  })

  test('leaves out what may be left undone and what waits for an earlier task', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    expect(await lines(db, office, 'mine')).toEqual(['Алёшин examine 2026-02-10'])
    await order(db, office, id, examine)
    expect(await lines(db, office, 'mine')).toEqual(['Алёшин hand-over 2026-02-06'])
  })

  test('shows a case that others have to move as waiting, for whom and since when', async () => {
    const db = await newDay()
    await handedOver(db)
    expect(await lines(db, office, 'mine')).toEqual([])
    const [row] = (await workList(db, office, { view: 'waiting' })).rows
    expect(row).toMatchObject({
      key: '',
      title: 'Принять',
      waitsFor: ['Центр'],
      since: '2026-02-05',
      due: '2026-02-09',
    })
    expect(await lines(db, centre, 'mine')).toEqual([
      'Алёшин welcome 2026-02-09',
      'Алёшин report 2026-03-31',
      'Алёшин closing:ended 2026-05-05',
    ])
  })

  test('shows nothing of other agencies', async () => {
    const db = await newDay()
    await opened(db)
    await opened(db, {}, otherOffice)
    expect(await lines(db, otherOffice, 'all')).toEqual(['Алёшин examine 2026-02-10'])
    expect(await lines(db, centre, 'all')).toEqual([])
  })

  test('keeps closed cases apart, the latest first', async () => {
    const db = await newDay()
    const withdrawn = { type: 'take-closing', closing: 'withdrawn', answers: {} } as const
    for (const [surname, on] of [
      ['Белов', '2026-02-03'],
      ['Власов', '2026-02-05'],
    ] as const) {
      const { id } = await opened(db, { on: '2026-02-02', subject: named(surname) })
      await order(db, office, id, withdrawn, on)
    }
    await opened(db)
    expect(await lines(db, office, 'closed')).toEqual(['Власов', 'Белов'])
    expect(await lines(db, office, 'all')).toEqual(['Алёшин examine 2026-02-10', 'Власов', 'Белов'])
    const [row] = (await workList(db, office, { view: 'closed' })).rows
    expect(row).toMatchObject({ title: 'Заявление отозвано', since: '2026-02-05' })
  })

  test('still shows what a branch that outlives the case asks for', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    await order(db, office, id, { type: 'open-branch', branch: 'complaint' })
    await order(db, office, id, { type: 'take-closing', closing: 'withdrawn', answers: {} })
    expect(await lines(db, office, 'all')).toEqual(['Алёшин complaint#1/answer-complaint 2026-02-12'])
    await order(db, office, id, { type: 'do-task', task: 'complaint#1/answer-complaint', answers: {} })
    expect(await lines(db, office, 'all')).toEqual(['Алёшин'])
    expect(await lines(db, office, 'closed')).toEqual(['Алёшин'])
  })

  test('is read page by page without a line lost or repeated, even when one goes in between', async () => {
    const db = await newDay()
    const files = []
    for (let i = 0; i < 7; i++) files.push(await opened(db))
    const first = await workList(db, office, { view: 'mine', limit: 3 })
    await order(db, office, first.rows[0]!.caseId, { type: 'take-closing', closing: 'withdrawn', answers: {} })
    const second = await workList(db, office, { view: 'mine', limit: 3, after: first.next })
    const third = await workList(db, office, { view: 'mine', limit: 3, after: second.next })
    const seen = [first, second, third].flatMap(({ rows }) => rows.map(({ caseId }) => caseId))
    expect(seen.length).toBe(7)
    expect(new Set(seen)).toEqual(new Set(files.map(({ id }) => id)))
    expect(third.next).toBeUndefined()
  })

  test('keeps names out of the place it goes on from, for it stands in an address', async () => {
    const db = await newDay()
    for (let i = 0; i < 3; i++) await opened(db)
    const { next } = await workList(db, office, { view: 'mine', limit: 2 })
    expect(next).toContain('2026-02-10 office/2026/000002')
    expect(next).not.toMatch(/[а-яё]/i)
  })

  test('starts from the beginning when the place asked for is nonsense', async () => {
    const db = await newDay()
    await opened(db)
    expect((await workList(db, office, { view: 'mine', after: '["x"]' })).rows.length).toBe(1)
  })

  test.each(['mine', 'waiting', 'closed', 'all'] as const)('%s is read by the index, without a sort', async (view) => {
    const db = await newDay()
    const plan = await planOf(db, { view, after: '["1 ","",""]' })
    expect(plan).toMatch(/^SEARCH work_item USING INDEX work_item_queue \(agency=\? AND sort>\?/)
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
  })

  test.each([
    ['held', { heldBy: 'olga' }, 'held_by'],
    ['held', { heldBy: 'olga', action: 'care/examine', stage: 'care/intake', procedure: 'care' }, 'held_by'],
    ['action', { action: 'care/examine', procedure: 'care' }, 'action'],
    ['stage', { stage: 'care/intake', procedure: 'care' }, 'stage'],
    ['procedure', { procedure: 'care', from: '2026-02-01', to: '2026-02-28' }, 'procedure'],
  ] as const)('narrowed, it is read by the index of %s', async (name, query, column) => {
    const plan = await planOf(await newDay(), { view: 'mine', after: '["1 ","",""]', ...query })
    expect(plan).toContain(`SEARCH work_item USING INDEX work_item_${name} (agency=? AND ${column}=? AND sort>?`)
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
  })
})

describe('the counts', () => {
  test('say in whole words when the lines fall due', async () => {
    const db = await newDay()
    // Three working days from: Friday 30.01 → 04.02, 02.02 → 05.02, 03.02 → 06.02, 04.02 → 09.02.
    for (const on of ['2026-01-30', '2026-02-02', '2026-02-02', '2026-02-03', '2026-02-04']) await opened(db, { on })
    await handedOver(db)
    const { counts } = await workList(db, office, { view: 'mine' })
    expect({ ...counts }).toEqual({ overdue: 1, today: 2, tomorrow: 1, week: 0, later: 1, undated: 0, waiting: 1 })
  })

  test('a week ends with Sunday', async () => {
    const db = await newDay()
    await opened(db, { on: '2026-02-04' })
    await setDemoDate(db, '2026-02-09')
    await opened(db, { on: '2026-02-09' })
    // Monday 09.02: due today and on Thursday 12.02.
    const { counts } = await workList(db, office, { view: 'mine' })
    expect({ ...counts }).toMatchObject({ today: 1, week: 1, later: 0 })
  })
})

describe('as days pass without an event', () => {
  test('a date stays and turns from today into overdue', async () => {
    const db = await newDay()
    await opened(db, { on: '2026-02-02' })
    expect((await workList(db, office, { view: 'mine' })).counts).toMatchObject({ today: 1, overdue: 0 })
    await setDemoDate(db, '2026-02-06')
    expect((await workList(db, office, { view: 'mine' })).counts).toMatchObject({ today: 0, overdue: 1 })
  })

  test('the next turn of a recurring task comes into the list by itself', async () => {
    const db = await newDay()
    const { id } = await handedOver(db)
    await order(db, centre, id, { type: 'do-task', task: 'report', answers: {} })
    expect(await lines(db, centre, 'mine')).not.toContain('Алёшин report 2026-04-30')
    await setDemoDate(db, '2026-03-02')
    expect(await lines(db, centre, 'mine')).toContain('Алёшин report 2026-04-30')
  })

  test('moving the demonstration clock back moves the list back', async () => {
    const db = await newDay()
    const { id } = await handedOver(db)
    await order(db, centre, id, { type: 'do-task', task: 'report', answers: {} })
    const before = await lines(db, centre, 'mine')
    await setDemoDate(db, '2026-03-02')
    await lines(db, centre, 'mine')
    await setDemoDate(db, '2026-02-05')
    expect(await lines(db, centre, 'mine')).toEqual(before)
  })
})

describe('the search', () => {
  test.each([
    ['the surname, е for ё', 'алешин'],
    ['the surname in capitals', 'АЛЁШИН'],
    ['the beginning of a surname', 'алё'],
    ['the parts of the name in another order', 'Семенович Петр'],
    ['the birth date', '06.05.1990'],
    ['the case number', 'office/2026/000001'],
    ['the number without the agency', '2026/1'],
    ['the sequence number alone', '1'],
  ])('finds a case by %s', async (_, asked) => {
    const db = await newDay()
    await opened(db)
    await opened(db, { subject: { surname: 'Белов', 'given-name': 'Иван', 'birth-date': '1980-01-02' } })
    expect(await lines(db, office, 'mine', asked)).toEqual(['Алёшин examine 2026-02-10'])
  })

  test('finds both halves of a double surname', async () => {
    const db = await newDay()
    await opened(db, { subject: named('Иванова-Петрова') })
    expect((await lines(db, office, 'all', 'петрова')).length).toBe(1)
  })

  test('needs every part to fit', async () => {
    const db = await newDay()
    await opened(db)
    expect(await lines(db, office, 'all', 'алешин иван')).toEqual([])
  })

  test('finds nothing foreign, and no wildcard opens the list', async () => {
    const db = await newDay()
    await opened(db)
    expect(await lines(db, otherOffice, 'all', 'алешин')).toEqual([])
    expect(await lines(db, office, 'all', 'ал%')).toEqual(['Алёшин examine 2026-02-10'])
    expect(await lines(db, office, 'all', '_лешин')).toEqual([])
  })

  test.each(['алешин 06.05.1990', '112-233-445 95', '2026/1', 'office/2026/0'])(
    'for %s scans no table',
    async (asked) => {
      const db = await newDay()
      const query = rarePage(db, 'sample/office', searchTerms(asked), '2026-02-05', 'id', 50)
      expect(await planned(db, query.compile())).not.toMatch(/SCAN/)
    },
  )

  test('for a name is answered by its index alone, in its order', async () => {
    const db = await newDay()
    const query = namedPage(db, 'sample/office', 'алешин', ['петр'], { name: 'алешин', id: '' }, 50)
    const plan = await planned(db, query.compile())
    expect(plan).toBe('SEARCH case_name USING PRIMARY KEY (agency=? AND name>? AND name<?)')
  })
})
