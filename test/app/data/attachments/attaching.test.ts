import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { attachFile, type NewFile } from '#app/data/attachments/attach-file.server.ts'
import { attachmentsOf } from '#app/data/attachments/attachments-of.server.ts'
import { storedPath } from '#app/data/attachments/file-store.server.ts'
import { openAttachment } from '#app/data/attachments/open-attachment.server.ts'
import { type CaseActor, loadCase } from '#app/data/cases.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { centre, examine, handOver, newDay, office, opened, order, otherOffice } from '../office.ts'
import { pdf, program, text } from './sent-files.ts'

let data: string
let db: Database
let id: string
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'poryadok-files-'))
  db = await newDay()
  id = (await opened(db)).id
})
afterEach(() => rmSync(data, { recursive: true }))

async function attached(file: Partial<NewFile> = {}, actor: CaseActor = office) {
  const kept = await attachFile(db, data, actor, id, { name: 'справка.pdf', bytes: pdf, title: 'Справка', ...file })
  if (!kept?.ok) throw new Error(JSON.stringify(kept))
  return kept.value
}

const of = (field: string) => ({ of: { task: 'examine', field: `/${field}` } })
const seenBy = async (actor: CaseActor) =>
  (await attachmentsOf(db, (await loadCase(db, actor, id))!)).map(({ title }) => title)
const openedBy = (actor: CaseActor, file: string) => openAttachment(db, data, actor, id, file)

describe('a file of a case', () => {
  test('is kept under a random name and given back as it was', async () => {
    const { id: file } = await attached()
    expect((await openedBy(office, file))?.bytes).toEqual(Buffer.from(pdf))
    const { stored, type } = await db.selectFrom('attachment').selectAll().executeTakeFirstOrThrow()
    expect(stored).toMatch(/^[0-9a-f]{40}$/)
    expect(type).toBe('application/pdf')
  })

  test('attaching and each opening are noted, without the name of the file', async () => {
    const { id: file } = await attached({ name: 'Алёшин Пётр.pdf' })
    await openedBy(office, file)
    const notes = await db.selectFrom('audit').select(['action', 'detail']).where('action', 'like', 'file-%').execute()
    expect(notes.map(({ action }) => action)).toEqual(['file-attached', 'file-opened'])
    expect(JSON.stringify(notes)).not.toContain('Алёшин')
  })

  test('that is refused leaves nothing behind', async () => {
    const kept = await attachFile(db, data, office, id, { name: 'справка.pdf', bytes: program, title: 'Справка' })
    expect(kept).toMatchObject({ ok: false, problems: [{ code: 'file-type-differs' }] })
    expect(readdirSync(data)).toEqual([])
    expect(await attachFile(db, data, otherOffice, id, { name: 'a.pdf', bytes: pdf, title: '' })).toBeUndefined()
    expect(readdirSync(data)).toEqual([])
  })

  test('that was changed on the disk is not given out', async () => {
    const { id: file } = await attached()
    const { stored } = await db.selectFrom('attachment').selectAll().executeTakeFirstOrThrow()
    writeFileSync(storedPath(data, stored), 'something else')
    await expect(openedBy(office, file)).rejects.toThrow('damaged')
  })
})

describe('who opens a file', () => {
  test('of a foreign case, or one that does not exist: nobody', async () => {
    const { id: file } = await attached()
    expect(await openedBy(otherOffice, file)).toBeUndefined()
    expect(await openedBy(centre, file)).toBeUndefined()
    expect(await openedBy(office, 'unknown')).toBeUndefined()
  })

  test('of an answer: whoever may read the answer', async () => {
    const [scan, picture] = [
      await attached({ title: 'скан', ...of('scan') }),
      await attached({ title: 'рентген', ...of('picture') }),
    ]
    await attached({ title: 'черновое', ...of('scan') })
    const answers = { ...examine.answers, scan, picture }
    expect(await order(db, office, id, { ...examine, answers })).toMatchObject({ ok: true })
    expect(await order(db, office, id, handOver)).toMatchObject({ ok: true })
    // The centre is handed the examination and its role does not see health data.
    expect(await seenBy(centre)).toEqual(['скан'])
    expect(await openedBy(centre, scan.id)).toBeDefined()
    expect(await openedBy(centre, picture.id)).toBeUndefined()
    expect((await seenBy(office)).toSorted()).toEqual(['рентген', 'скан', 'черновое'])
  })

  test('of the case itself: its own agency, and those whose role sees the class it was given', async () => {
    await attached({ title: 'своё' })
    await attached({ title: 'личное', sees: 'personal' })
    await attached({ title: 'здоровье', sees: 'health' })
    for (const what of [examine, handOver]) await order(db, office, id, what)
    expect(await seenBy(centre)).toEqual(['личное'])
  })
})

describe('an answer that names a file', () => {
  test('of another case, of another agency, or none at all is refused', async () => {
    const other = await opened(db)
    const kept = await attachFile(db, data, office, other.id, { name: 'a.txt', bytes: text, title: 'Чужая' })
    const foreign = kept?.ok ? kept.value : undefined
    for (const scan of [foreign, { id: 'none', name: 'a.pdf' }])
      expect(await order(db, office, id, { ...examine, answers: { ...examine.answers, scan } })).toMatchObject({
        ok: false,
        problems: [{ code: 'unknown-file' }],
      })
  })
})
