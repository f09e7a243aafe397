import { describe, expect, test } from 'vitest'
import { readDraft } from '#app/data/studio/drafts.server.ts'
import { publish } from '#app/data/studio/publish.server.ts'
import { rehearsalOf, rehearseDraft } from '#app/data/studio/rehearsals.server.ts'
import { choose, sendBack, submit } from '#app/data/studio/submit.server.ts'
import { amount, anna, boris, changed, published, saved, shippedDay, submitted, workflow } from './studio.ts'

const refuses = (code: string) => ({ type: 'refused', problems: [{ code }] })
const term = 'term-changed workflows/yakutia/semi-residential-care#stages/assessment/tasks/assess-need/deadline'

describe('a draft becomes the rules by the word of a second person', () => {
  test('not of the one who sent it, nor of the one who began it', async () => {
    const db = await shippedDay()
    const sent = await submitted(db, await changed(db, workflow, amount, 5))
    expect(await publish(db, anna, sent.id, sent.revision)).toMatchObject(refuses('second-person-needed'))
    const other = await changed(db, workflow, amount, 7)
    await rehearseDraft(db, boris, other.id)
    await submit(db, boris, other.id, other.revision)
    expect(await publish(db, anna, other.id, other.revision)).toMatchObject(refuses('second-person-needed'))
  })

  test('not before it was sent', async () => {
    const db = await shippedDay()
    const draft = await changed(db, workflow, amount, 5)
    expect(await publish(db, boris, draft.id, draft.revision)).toMatchObject(refuses('draft-not-submitted'))
  })

  test('while it waits nobody changes it', async () => {
    const db = await shippedDay()
    const { id, revision } = await submitted(db, await changed(db, workflow, amount, 5))
    await expect(saved(db, { title: 'Иначе' }, { draft: id, revision })).rejects.toThrow('draft-submitted')
    expect(await choose(db, anna, id, revision, {})).toMatchObject(refuses('draft-submitted'))
  })

  test('sent back with a remark, it is worked on again; without one it is not sent back', async () => {
    const db = await shippedDay()
    const { id, revision } = await submitted(db, await changed(db, workflow, amount, 5))
    expect(await sendBack(db, boris, id, ' ')).toMatchObject(refuses('remark-missing'))
    expect(await sendBack(db, boris, id, 'Не тот приказ')).toEqual({ type: 'done' })
    const back = await readDraft(db, id)
    expect(back).toMatchObject({ status: 'open', remark: 'Не тот приказ', submitted: null, revision: revision + 1 })
    expect(await publish(db, boris, id, revision + 1)).toMatchObject(refuses('draft-not-submitted'))
  })

  test('the sender takes it back without a word', async () => {
    const db = await shippedDay()
    const { id } = await submitted(db, await changed(db, workflow, amount, 5))
    expect(await sendBack(db, anna, id, '')).toEqual({ type: 'done' })
  })
})

describe('what is approved was tried on the open cases exactly as it is', () => {
  test('a text never tried is not sent', async () => {
    const db = await shippedDay()
    const draft = await changed(db, workflow, amount, 5)
    expect(await submit(db, anna, draft.id, draft.revision)).toMatchObject(refuses('not-rehearsed'))
  })

  test('another text, another choice or another day make the trial one of something else', async () => {
    const db = await shippedDay()
    const draft = await changed(db, workflow, amount, 5)
    await rehearseDraft(db, anna, draft.id)
    expect(await rehearsalOf(db, draft)).toBeDefined()
    for (const other of [
      { ...draft, effectiveFrom: '2026-02-06' },
      { ...draft, choices: { [term]: 'open' as const } },
      { ...draft, files: [] },
    ])
      expect(await rehearsalOf(db, other)).toBeUndefined()
  })

  test('a new publication in between makes it old', async () => {
    const db = await shippedDay()
    const first = await changed(db, workflow, amount, 5)
    const second = await submitted(db, await changed(db, workflow, amount, 7))
    await published(db, first)
    expect(await publish(db, boris, second.id, second.revision)).toMatchObject(refuses('base-moved'))
  })
})
