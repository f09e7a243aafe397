import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '#scripts/run-command.ts'

const shipped = join(import.meta.dirname, '../../definitions')
const changed = mkdtempSync(join(tmpdir(), 'poryadok-compare-'))
const workflow = join(changed, 'workflows/yakutia/semi-residential-care.json')
afterAll(() => rmSync(changed, { recursive: true }))

beforeAll(() => {
  cpSync(shipped, changed, { recursive: true })
  const lines = readFileSync(workflow, 'utf8').split('\n')
  // The term of clause 2.5.
  lines[231] = lines[231]?.replace('3', '5') ?? ''
  writeFileSync(workflow, lines.join('\n'))
})

describe('compare', () => {
  test('says that the term of clause 2.5 went from 3 to 5 working days', async () => {
    const { exit, text, json } = await runCommand(['compare', shipped, changed])
    expect([exit, text.replaceAll('\u00a0', ' ')]).toEqual([
      0,
      'п. 2.5, этап «Признание нуждающимся», действие «Оценить условия жизнедеятельности, составить акт»: срок 3 → 5 рабочих дней',
    ])
    expect(json).toMatchObject({ changes: [{ code: 'term-changed', source: 'yakutia/63-n#2.5' }] })
  })

  test('says that two equal folders do not differ', async () =>
    expect(await runCommand(['compare', shipped, shipped])).toMatchObject({ exit: 0, text: 'Различий нет.' }))

  test('names the problems of a folder that cannot be read', async () => {
    const broken = join(changed, 'notes.json')
    writeFileSync(broken, '{}')
    expect(await runCommand(['compare', shipped, changed])).toMatchObject({ exit: 1 })
    rmSync(broken)
  })

  test.each([[[]], [[shipped]], [[shipped, '/nowhere']], [[shipped, shipped, shipped]]])(
    'is called wrongly with %j',
    async (folders) => expect((await runCommand(['compare', ...folders])).exit).toBe(2),
  )
})
