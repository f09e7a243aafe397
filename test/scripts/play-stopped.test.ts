import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '#scripts/run-command.ts'

const scenario = join(import.meta.dirname, '../../definitions/regions/ozerny/scenarios/family-of-three.json')

// 17-Н, п. 2.9, 3.2: ten working days from 03.02.2026 end on 17.02; stopped on 05.02 and ended the same day they still would.
test.each([
  ['ru', '  срок стоит с 2026-02-05 (не раньше 2026-02-17)  Решить на заседании комиссии (decide, commission)'],
  [
    'en',
    '  stands since 2026-02-05 (not before 2026-02-17)  Decide at a meeting of the commission (decide, commission)',
  ],
])('play says in %s since when a term stands and when it could be due at the earliest', async (language, line) => {
  const { exit, text } = await runCommand(['play', '--lang', language, scenario])
  expect(exit).toBe(0)
  expect(text).toContain(line)
})
