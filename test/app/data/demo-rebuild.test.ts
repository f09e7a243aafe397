import { beforeAll, describe, expect, test } from 'vitest'
import { refreshStale } from '#app/data/case/refresh-stale.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { rebuild } from '#app/data/rebuild.server.ts'
import { createApp } from '#test/support/app.ts'

describe('what is stored of the cases of the demonstration', () => {
  let db: Database
  beforeAll(async () => {
    db = (await createApp()).world.db
    while ((await refreshStale(db, 100)) > 0);
  })

  const derived = async () => ({
    files: await db.selectFrom('case_file').select(['id', 'stage', 'status', 'revision']).orderBy('id').execute(),
    agencies: await db
      .selectFrom('case_agency')
      .select(['case_id', 'agency'])
      .orderBy('case_id')
      .orderBy('agency')
      .execute(),
    lines: await db.selectFrom('work_item').selectAll().orderBy('case_id').orderBy('agency').orderBy('task').execute(),
  })

  test('stage, status, revision, who sees a case and every line of the lists are what its events say', async () => {
    const stored = await derived()
    expect(stored.lines.length).toBeGreaterThan(20)
    await db.deleteFrom('case_agency').execute()
    await db.deleteFrom('work_item').execute()
    await db.updateTable('case_file').set({ stage: '', status: '', revision: 0 }).execute()
    expect(await rebuild(db)).toBe(stored.files.length)
    expect(await derived()).toEqual(stored)
  })
})
