import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { currentVersion, procedures } from '#app/data/definitions.server.ts'
import { importDefinitions } from '#app/data/studio/transfer.server.ts'
import { runCommand } from '#scripts/run-command.ts'
import { anna, order, published, saved, shippedDay } from './studio.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poryadok-imported-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a region made aside comes in as an archive and is in force once published', async () => {
  const { json } = await runCommand(['new-region', 'lake-land', '--extends', 'russia', '--dir', folder])
  const files = (json as { files: readonly string[] }).files
  const entries = files.map((path) => [path.slice(folder.length + 1), readFileSync(path)] as const)
  const db = await shippedDay()
  expect(currentVersion('lake-land', 'procedure')).toBeUndefined()
  const upload = { name: 'lake-land.zip', bytes: zipSync(Object.fromEntries(entries)) }
  const result = await importDefinitions(db, anna, [upload], 'part')
  if (result.type !== 'saved') throw new Error(JSON.stringify(result))
  const { id, revision } = result.draft
  await published(db, await saved(db, { ...order, files: [] }, { draft: id, revision }))
  expect(procedures('lake-land')).toMatchObject([{ name: 'procedure', title: { en: 'New procedure' } }])
  expect(currentVersion('lake-land', 'procedure')).toMatch(/^[0-9a-f]{64}$/)
})
