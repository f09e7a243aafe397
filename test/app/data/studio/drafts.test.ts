import { describe, expect, test } from 'vitest'
import { drafts, dropDraft, readDraft, rebaseDraft } from '#app/data/studio/drafts.server.ts'
import { editNode } from '#app/data/studio/edit-text.ts'
import { checkDraft, compareDraft } from '#app/data/studio/judge-draft.server.ts'
import { saveChange } from '#app/data/studio/save-change.server.ts'
import { submit } from '#app/data/studio/submit.server.ts'
import { tryDefinitions } from '#app/data/studio/trial.server.ts'
import {
  amount,
  anna,
  boris,
  changed,
  filesNow,
  order,
  published,
  saved,
  shippedDay,
  textNow,
  workflow,
} from './studio.ts'

const form = 'forms/yakutia/breach.json'

describe('a draft', () => {
  test('begins with the first change and not before', async () => {
    const db = await shippedDay()
    const text = await textNow(db, workflow)
    const result = await saveChange(db, anna, { files: [{ path: workflow, text }] })
    expect(result).toMatchObject({ type: 'refused', problems: [{ code: 'nothing-changed' }] })
    expect(await drafts(db)).toEqual([])
    await changed(db, workflow, amount, 5)
    expect(await drafts(db)).toMatchObject([
      { ...order, author: { id: 'anna' }, revision: 1, files: [{ path: workflow }] },
    ])
  })

  test('keeps a text as typed, even one that is no JSON yet, and says where it breaks', async () => {
    const db = await shippedDay()
    const draft = await saved(db, { files: [{ path: form, text: '{\n  "id": ' }] })
    expect((await readDraft(db, draft.id))?.files).toEqual([{ path: form, text: '{\n  "id": ' }])
    expect(await checkDraft(db, draft)).toMatchObject([{ code: 'syntax', file: form, line: 2 }])
  })

  test('forgets a file that is put back as it was', async () => {
    const db = await shippedDay()
    const before = await textNow(db, workflow)
    const draft = await changed(db, workflow, amount, 5)
    const back = await saved(db, { files: [{ path: workflow, text: before }] }, { draft: draft.id, revision: 1 })
    expect(back).toMatchObject({ revision: 2, files: [] })
  })

  test('saved again without a change stays at its revision', async () => {
    const db = await shippedDay()
    const draft = await changed(db, workflow, amount, 5)
    const again = await saved(db, { files: draft.files, ...order }, { draft: draft.id, revision: 1 })
    expect(again.revision).toBe(1)
  })

  test('dropped is out of the list and takes no more changes, but can be read', async () => {
    const db = await shippedDay()
    const draft = await changed(db, workflow, amount, 5)
    expect(await dropDraft(db, anna, draft.id, 1)).toEqual({ type: 'dropped' })
    expect(await drafts(db)).toEqual([])
    expect(await saveChange(db, anna, { title: 'x' }, { draft: draft.id, revision: 1 })).toMatchObject({
      problems: [{ code: 'draft-closed' }],
    })
    expect((await readDraft(db, draft.id))?.files.length).toBe(1)
  })

  test.each([
    ['outside of the folder', '../secrets.json', '{}', 'no-place'],
    ['of another kind', 'notes/x.json', '{}', 'no-place'],
    ['over a megabyte', form, ' '.repeat(1024 * 1024 + 1), 'too-large'],
    ['with half a character', form, '"\ud800"', 'bad-text'],
  ])('takes no file %s', async (_, path, text, code) => {
    const db = await shippedDay()
    expect(await saveChange(db, anna, { files: [{ path, text }] })).toMatchObject({ problems: [{ code }] })
    expect(await drafts(db)).toEqual([])
  })
})

describe('two administrators in one draft', () => {
  test('the later one is refused with both texts and what they differ in', async () => {
    const db = await shippedDay()
    const draft = await changed(db, workflow, amount, 5)
    const theirs = editNode(draft.files[0]?.text ?? '', amount, 7)!
    await saved(db, { files: [{ path: workflow, text: theirs }] }, { draft: draft.id, revision: 1 })
    const mine = editNode(draft.files[0]?.text ?? '', amount, 10)!
    const place = { draft: draft.id, revision: 1 }
    const result = await saveChange(db, boris, { files: [{ path: workflow, text: mine }] }, place)
    expect(result).toMatchObject({
      type: 'stale',
      draft: { revision: 2 },
      theirs: [{ path: workflow, text: theirs }],
      mine: [{ path: workflow, text: mine }],
      changes: [{ code: 'term-changed', before: { amount: 7 }, after: { amount: 10 } }],
    })
    expect((await readDraft(db, draft.id))?.files[0]?.text).toBe(theirs)
  })
})

describe('a draft whose base was overtaken', () => {
  test('says what came since and is put on the newest publication before it can be published', async () => {
    const db = await shippedDay()
    const mine = await changed(db, form, '/title/ru', 'Нарушение порядка')
    await published(db, await changed(db, workflow, amount, 5))
    const compared = await compareDraft(db, mine)
    expect(compared.sinceBase).toMatchObject([{ code: 'term-changed' }])
    expect((await submit(db, anna, mine.id, 1)).type).toBe('refused')
    const rebased = await rebaseDraft(db, anna, mine.id, 1)
    expect(rebased).toMatchObject({ type: 'rebased', clashes: [], draft: { revision: 2 } })
    await published(db, (await readDraft(db, mine.id))!)
    expect(await textNow(db, workflow)).toContain('"amount": 5')
    expect(await textNow(db, form)).toContain('Нарушение порядка')
  })

  test('names the files that both have changed and says what it would take back', async () => {
    const db = await shippedDay()
    const mine = await changed(db, workflow, amount, 7)
    await published(db, await changed(db, workflow, amount, 5))
    const rebased = await rebaseDraft(db, anna, mine.id, 1)
    expect(rebased).toMatchObject({ clashes: [workflow] })
    const { changes } = await compareDraft(db, (await readDraft(db, mine.id))!)
    expect(changes).toMatchObject([{ before: { amount: 5 }, after: { amount: 7 } }])
  })
})

describe('the check of a draft', async () => {
  const db = await shippedDay()
  const task = '/stages/assessment/tasks/assess-need'

  test.each([
    [amount, -3, 'too-small'],
    [amount, 1.5, 'wrong-type'],
    [amount, 10_001, 'too-large'],
    [`${task}/title/ru`, '', 'too-short'],
    [`${task}/role`, 'nobody', 'unknown-role'],
  ])('says of %s that it cannot be %j', async (pointer, value, code) => {
    const problems = await checkDraft(db, await changed(db, workflow, pointer, value))
    expect(problems).toMatchObject([{ code, file: workflow, pointer }])
  })

  test('names every transition that leads to a stage that is gone', async () => {
    const problems = await checkDraft(db, await changed(db, workflow, '/stages/programme', undefined))
    const gone = problems.filter(({ code }) => code === 'unknown-stage')
    expect(gone.map(({ pointer }) => pointer)).toContain('/stages/assessment/next/recognised/to')
  })

  test('gives up on definitions that take too long', async () => {
    const files = await filesNow(db)
    expect(await tryDefinitions({ files }, 1)).toMatchObject({ problems: [{ code: 'too-slow', file: '' }] })
    expect(await tryDefinitions({ files })).toMatchObject({ problems: [] })
  })
})
