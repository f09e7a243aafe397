import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Coverage } from '#engine/acts'
import { runCommand } from '#scripts/run-command.ts'

const shipped = join(import.meta.dirname, '../../definitions')
const changed = mkdtempSync(join(tmpdir(), 'poryadok-coverage-'))
afterAll(() => rmSync(changed, { recursive: true }))

// The signature of the order loses the reason why nothing rests on it.
beforeAll(() => {
  cpSync(shipped, changed, { recursive: true })
  const file = join(changed, 'regions/yakutia/acts/63-n.json')
  const act = JSON.parse(readFileSync(file, 'utf8'))
  delete act.clauses['Пр.подпись'].notModelled
  writeFileSync(file, JSON.stringify(act))
})

const covered = async (region: string, act: string) => {
  const { exit, json } = await runCommand(['coverage', '--region', region, '--act', act])
  return { exit, found: json as Coverage }
}

describe('coverage', () => {
  // The clauses of both acts were counted by hand from their texts: 225 and 234.
  test.each([
    ['alarsky', '506-p', 225],
    ['yakutia', '63-n', 234],
  ])('of %s/%s leaves no clause not looked at', async (region, act, clauses) => {
    const { exit, found } = await covered(region, act)
    expect([exit, found.notLookedAt]).toEqual([0, []])
    expect(found.modelled.length + found.notModelled.length).toBe(clauses)
    for (const { uses } of found.modelled) expect(uses.length).toBeGreaterThan(0)
  })
  test('names what rests on a clause: the assessment and its term on 2.5', async () => {
    const { found } = await covered('yakutia', '63-n')
    const uses = found.modelled.find(({ clause }) => clause === '2.5')?.uses
    expect(uses).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ name: 'assess-need', aspect: 'deadline' })]),
    )
  })
  test('says it in words, and fails for a clause that nobody looked at', async () => {
    const { exit, text } = await runCommand([
      'coverage',
      '--region',
      'yakutia',
      '--act',
      '63-n',
      '--definitions',
      changed,
    ])
    expect(exit).toBe(1)
    expect(text).toContain('не просмотрено 1;')
    expect(text).toMatch(/НЕ ПРОСМОТРЕНО\n {2}Пр\.подпись/)
  })
  test('of all acts is a line each', async () => {
    const { exit, text } = await runCommand(['coverage', '--definitions', changed])
    expect(exit).toBe(1)
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^alarsky\/506-p: пунктов 225: .*не просмотрено 0/),
        expect.stringMatching(/^yakutia\/63-n: пунктов 234: .*не просмотрено 1/),
      ]),
    )
  })
  test.each([
    ['an act without its region', ['--act', '63-n']],
    ['an unknown act', ['--region', 'yakutia', '--act', 'none']],
    ['an unknown region', ['--region', 'atlantis']],
  ])('is called wrongly with %s', async (_, options) =>
    expect((await runCommand(['coverage', ...options])).exit).toBe(2),
  )
})
