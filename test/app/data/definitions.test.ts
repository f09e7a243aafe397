import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { loadCase } from '#app/data/cases.server.ts'
import {
  currentVersion,
  library,
  openDefinitions,
  procedures,
  publishVersions,
  reloadLibrary,
} from '#app/data/definitions.server.ts'
import { workList } from '#app/data/work-list.server.ts'
import { openedDefinitions } from '#test/support/opened.ts'
import { newDay, office, opened, sample } from './office.ts'

const workflow = 'workflows/sample/care.json'
const calendar = 'regions/sample/calendars/days.json'
let folder: string | undefined

/** A copy of the sample definitions that may be changed. */
function copied(): string {
  folder = mkdtempSync(join(tmpdir(), 'poryadok-definitions-'))
  cpSync(sample, folder, { recursive: true })
  openedDefinitions(folder)
  return folder
}

function change(inside: string, file: string, from: string, to: string): void {
  const path = join(inside, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  writeFileSync(path, text.replace(from, to))
}

afterEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
  folder = undefined
})

describe('a definitions folder', () => {
  test('that is broken stops the start, with every problem by file and line', () => {
    const inside = copied()
    change(inside, workflow, '"amount": 3', '"amount": "three"')
    change(inside, calendar, '"knownTo"', '"knowTo"')
    expect(() => openDefinitions(inside)).toThrow(
      /regions\/sample\/calendars\/days\.json:6:\d+ [a-z-]+[\s\S]*workflows\/sample\/care\.json:\d+:\d+ /,
    )
  })

  test('that becomes broken under a running server leaves the last good one in place', async () => {
    const db = await newDay()
    const inside = copied()
    const good = library()
    change(inside, workflow, '"title": "Осмотреть"', '"titel": "Осмотреть"')
    const problems = await reloadLibrary(db)
    expect(problems.every(({ file }) => file === workflow)).toBe(true)
    expect(problems.length).toBeGreaterThan(0)
    expect(library()).toBe(good)
  })
})

describe('a changed procedure', () => {
  test('is for new cases; an open one lives by the version it was opened by', async () => {
    const db = await newDay()
    const inside = copied()
    const old = await opened(db, { on: '2026-02-05' })
    const before = currentVersion('sample', 'care')
    change(
      inside,
      workflow,
      '"amount": 3,\n            "unit": "working-day"',
      '"amount": 5,\n            "unit": "working-day"',
    )
    expect(await reloadLibrary(db)).toEqual([])
    const young = await opened(db, { on: '2026-02-05' })
    const dues = (await workList(db, office, { view: 'mine' })).rows.map((row) => [row.caseId, row.due])
    // Working days after Thursday 05.02: the third is 10.02, the fifth 12.02.
    expect(dues).toEqual([
      [old.id, '2026-02-10'],
      [young.id, '2026-02-12'],
    ])
    expect((await loadCase(db, office, old.id))?.file.version).toBe(before)
  })

  test('is stored once, and a stored version stays as it is', async () => {
    const db = await newDay()
    await publishVersions(db)
    const rows = await db.selectFrom('definition_version').select(['hash', 'region', 'procedure']).execute()
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { hash: currentVersion('sample', 'care'), region: 'sample', procedure: 'care' },
    ])
  })
})

describe('a changed calendar', () => {
  test('moves the dates of open cases the next time the list is read', async () => {
    const db = await newDay()
    const inside = copied()
    await opened(db, { on: '2026-02-05' })
    change(inside, calendar, '"days": {}', '"days": { "2026-02-09": { "working": false, "source": "sample/order#1" } }')
    expect(await reloadLibrary(db)).toEqual([])
    expect((await workList(db, office, { view: 'mine' })).rows[0]?.due).toBe('2026-02-11')
  })
})

test('the procedures of a region are named with the days they are in force', async () => {
  await newDay()
  expect(procedures('sample')).toMatchObject([{ name: 'care', title: 'Помощь', inForce: { from: '2026-01-01' } }])
  expect(procedures('nowhere')).toEqual([])
})
