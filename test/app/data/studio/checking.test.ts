import { describe, expect, test } from 'vitest'
import type { Database } from '#app/data/database.server.ts'
import { checkDraft } from '#app/data/studio/judge-draft.server.ts'
import { publish } from '#app/data/studio/publish.server.ts'
import { boris, changed, published, shippedDay, submitted, workflow } from './studio.ts'

/** A draft that adds a role nobody plays. */
const idle = (db: Database) =>
  changed(db, workflow, '/roles/guard', { title: { ru: 'Сторож', en: 'Guard' }, kind: 'outside' })

/** A draft in which a case that is wound up never ends. */
const stuck = (db: Database) => changed(db, workflow, '/stages/winding-up/next', {})

describe('the checks of a draft', () => {
  test('warn of a role that nobody plays, and let it be published', async () => {
    const db = await shippedDay()
    const draft = await idle(db)
    expect(await checkDraft(db, draft)).toMatchObject([
      { code: 'unused-role', severity: 'warning', file: workflow, pointer: '/roles/guard' },
    ])
    expect((await published(db, draft)).number).toBe(2)
  })

  test('keep a stage without a way out from being published', async () => {
    const db = await shippedDay()
    const draft = await stuck(db)
    const error = { code: 'stage-without-exit', severity: 'error', pointer: '/stages/winding-up' }
    expect(await checkDraft(db, draft)).toContainEqual(expect.objectContaining(error))
    const sent = await submitted(db, draft)
    expect(await publish(db, boris, sent.id, sent.revision)).toMatchObject({
      type: 'refused',
      problems: [{ code: 'has-problems' }],
      found: expect.arrayContaining([expect.objectContaining(error)]),
    })
  })

  test('leave notes about the act itself out', async () => {
    const db = await shippedDay()
    const found = await checkDraft(db, await idle(db))
    expect(found.filter(({ severity }) => severity === 'note')).toEqual([])
  })
})
