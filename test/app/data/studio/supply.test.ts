import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { currentVersion, publishVersions, reloadLibrary } from '#app/data/definitions.server.ts'
import { drafts, dropDraft } from '#app/data/studio/drafts.server.ts'
import { compareDraft } from '#app/data/studio/judge-draft.server.ts'
import { publications } from '#app/data/studio/publications.server.ts'
import { sample } from '../office.ts'
import { anna, changed, published, shippedDay, textNow } from './studio.ts'

const workflow = 'workflows/sample/care.json'
const form = 'forms/sample/note.json'
let folder = ''

/** A copy of the sample definitions that may be changed. */
function copied(): string {
  folder = mkdtempSync(join(tmpdir(), 'poryadok-supply-'))
  cpSync(sample, folder, { recursive: true })
  return folder
}

function change(file: string, from: string, to: string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  writeFileSync(path, text.replace(from, to))
}

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the shipped definitions', () => {
  test('are the first publication, made once', async () => {
    const db = await shippedDay(copied())
    await publishVersions(db)
    expect(await publications(db)).toMatchObject([
      { number: 1, author: null, basis: { kind: 'supply' }, effectiveFrom: '0001-01-01', parent: null },
    ])
  })

  test('changed, become the next publication by themselves where nobody has published an own edit', async () => {
    const db = await shippedDay(copied())
    const before = currentVersion('sample', 'care', '2026-01-15')
    change(workflow, '"title": "Осмотреть"', '"title": "Обследовать"')
    expect(await reloadLibrary(db)).toEqual([])
    expect(await publications(db)).toMatchObject([
      { number: 2, basis: { kind: 'supply' }, changes: [{ code: 'text-changed', after: 'Обследовать' }] },
      { number: 1 },
    ])
    expect(currentVersion('sample', 'care', '2026-01-15')).not.toBe(before)
    expect(await drafts(db)).toEqual([])
  })

  test('changed after an own edit, wait as a draft that keeps the own edit', async () => {
    const db = await shippedDay(copied())
    await published(db, await changed(db, form, '/title', 'Наша записка'))
    const own = currentVersion('sample', 'care')
    change(workflow, '"title": "Осмотреть"', '"title": "Обследовать"')
    expect(await reloadLibrary(db)).toEqual([])
    expect(currentVersion('sample', 'care')).toBe(own)
    const [prepared, ...rest] = await drafts(db)
    expect([prepared, rest]).toMatchObject([{ author: null, isSupply: true, files: [{ path: workflow }] }, []])
    const { problems, changes } = await compareDraft(db, prepared!)
    expect(problems).toEqual([])
    expect(changes).toMatchObject([{ code: 'text-changed', before: 'Осмотреть', after: 'Обследовать' }])
    expect(await textNow(db, form)).toContain('Наша записка')
  })

  test('that were declined once are not prepared again', async () => {
    const db = await shippedDay(copied())
    await published(db, await changed(db, form, '/title', 'Наша записка'))
    change(workflow, '"title": "Осмотреть"', '"title": "Обследовать"')
    await reloadLibrary(db)
    const [prepared] = await drafts(db)
    await dropDraft(db, anna, prepared!.id, prepared!.revision)
    await reloadLibrary(db)
    expect(await drafts(db)).toEqual([])
  })
})
