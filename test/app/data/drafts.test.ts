import { describe, expect, test } from 'vitest'
import { dropDraft, loadDraft, saveDraft } from '#app/data/drafts.server.ts'
import { centre, colleague, examine, newDay, office, opened, order, otherOffice } from './office.ts'

const text = { conclusion: 'нужд' }

describe('an unfinished form', () => {
  test('is kept with the time, for the whole agency', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    const saved = await saveDraft(db, office, id, 'examine', text, 0)
    expect(saved).toEqual({ ok: true, value: { revision: 1, savedAt: '2026-02-05T02:20:00.000Z' } })
    expect(await loadDraft(db, colleague, id, 'examine')).toMatchObject({ answers: text, revision: 1, savedBy: 'olga' })
  })

  test('is refused to a second writer, who is shown what the first one saved', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    await saveDraft(db, office, id, 'examine', text, 0)
    const second = await saveDraft(db, colleague, id, 'examine', { conclusion: 'другое' }, 0)
    expect(second).toMatchObject({ ok: false, problems: [{ code: 'draft-conflict' }], stored: { answers: text } })
    expect((await loadDraft(db, office, id, 'examine'))?.answers).toEqual(text)
    expect(await saveDraft(db, colleague, id, 'examine', { conclusion: 'оба' }, 1)).toMatchObject({ ok: true })
  })

  test('is gone once the task is done', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    await saveDraft(db, office, id, 'examine', text, 0)
    await order(db, office, id, examine)
    expect(await loadDraft(db, office, id, 'examine')).toBeUndefined()
  })

  test('is refused for a task that is not open to the agency', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    for (const key of ['welcome', 'no-such-task', 'closing:ended'])
      expect(await saveDraft(db, office, id, key, text, 0)).toMatchObject({ problems: [{ code: 'task-not-open' }] })
  })

  test('of a closing is kept too, and can be thrown away', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    expect(await saveDraft(db, office, id, 'closing:withdrawn', { text: 'передумал' }, 0)).toMatchObject({ ok: true })
    await dropDraft(db, office, id, 'closing:withdrawn')
    expect(await loadDraft(db, office, id, 'closing:withdrawn')).toBeUndefined()
  })

  test('is neither read nor kept for a case the agency does not see', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    await saveDraft(db, office, id, 'examine', text, 0)
    for (const actor of [otherOffice, centre]) {
      expect(await loadDraft(db, actor, id, 'examine')).toBeUndefined()
      expect(await saveDraft(db, actor, id, 'examine', text, 1)).toBeUndefined()
    }
  })

  test('notes in the audit chain who took the pen, not each stroke', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    for (const revision of [0, 1, 2]) await saveDraft(db, office, id, 'examine', text, revision)
    await saveDraft(db, colleague, id, 'examine', text, 3)
    const noted = await db.selectFrom('audit').select('user_id').where('action', '=', 'draft-taken').execute()
    expect(noted.map((row) => row.user_id)).toEqual(['olga', 'oleg'])
  })
})
