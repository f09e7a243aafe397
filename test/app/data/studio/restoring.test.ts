import { expect, test } from 'vitest'
import { readDraft } from '#app/data/studio/drafts.server.ts'
import { publications } from '#app/data/studio/publications.server.ts'
import { restore } from '#app/data/studio/restore.server.ts'
import { saveChange } from '#app/data/studio/save-change.server.ts'
import { amount, anna, boris, changed, order, published, shippedDay, textNow, workflow } from './studio.ts'

test('the former text comes back as a new publication; the one in between stays in the history', async () => {
  const db = await shippedDay()
  const before = await textNow(db, workflow)
  await published(db, await changed(db, workflow, amount, 5))
  const [, first] = await publications(db)
  const begun = await restore(db, anna, first!.id, 'Возврат к публикации 1')
  if (begun.type !== 'saved') throw new Error(begun.type)
  expect(begun.draft).toMatchObject({ title: 'Возврат к публикации 1', files: [{ path: workflow, text: before }] })

  const place = { draft: begun.draft.id, revision: begun.draft.revision }
  await saveChange(db, anna, { basis: order.basis, effectiveFrom: '2026-02-09' }, place)
  await published(db, (await readDraft(db, begun.draft.id))!)
  expect(await textNow(db, workflow)).toBe(before)
  expect((await publications(db)).map(({ number }) => number)).toEqual([3, 2, 1])
})

test('the latest text has nothing to return to', async () => {
  const db = await shippedDay()
  const [latest] = await publications(db)
  expect(await restore(db, boris, latest!.id, '')).toMatchObject({ problems: [{ code: 'nothing-changed' }] })
})
