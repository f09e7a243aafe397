import { describe, expect, test } from 'vitest'
import { rebuild } from '#app/data/rebuild.server.ts'
import { handedOver, newDay, office, opened, order } from './office.ts'

describe('what is derived of cases', () => {
  test('comes out the same when it is made anew from the events', async () => {
    const db = await newDay()
    const taken = await handedOver(db)
    await order(db, office, taken.id, { type: 'reverse-entry', entry: 3, reason: 'не тот центр' })
    await handedOver(db)
    await opened(db)
    const derived = async () => ({
      files: await db.selectFrom('case_file').selectAll().orderBy('id').execute(),
      agencies: await db.selectFrom('case_agency').selectAll().orderBy('case_id').orderBy('agency').execute(),
      lines: await db
        .selectFrom('work_item')
        .selectAll()
        .orderBy('case_id')
        .orderBy('task')
        .orderBy('agency')
        .execute(),
    })
    const before = await derived()
    await db.deleteFrom('case_agency').execute()
    await db.deleteFrom('work_item').execute()
    await db.updateTable('case_file').set({ stage: '', status: '', revision: 0 }).execute()
    expect(await rebuild(db)).toBe(3)
    expect(await derived()).toEqual(before)
  })
})
