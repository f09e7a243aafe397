import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBase } from './base.ts'
import { generateCases } from './generate.ts'

/** A temporary data folder with so many generated cases. */
export async function makeFolder(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'poryadok-list-'))
  generateCases(await makeBase(folder), count)
  return folder
}
