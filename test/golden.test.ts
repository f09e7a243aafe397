import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from '#app/data/hash.server.ts'
import { canonical } from '#engine/definition'
import { type Rules, replay } from '#engine/workflow'
import { type GoldenHistory, type GoldenVersion, rulesOf, standings } from './golden/golden.ts'

const folder = join(import.meta.dirname, 'golden')
const versions = new Map<string, Rules>()

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}

function pinned(hash: string): Rules {
  const known = versions.get(hash) ?? rulesOf(read<GoldenVersion>(`versions/${hash}.json`))
  versions.set(hash, known)
  return known
}

const histories = globSync('histories/*/*.json', { cwd: folder })
  .sort()
  .map((file) => read<GoldenHistory>(file))

// A history, its rules and its calendars are kept as they were on the day it was recorded (golden/record.ts). If one of
// these fails, the engine has changed what became of cases that are already in the books.
describe.each(histories)('the recorded case $id', ({ version, events, after, state, checked }) => {
  test('comes to the same state, byte for byte', () => {
    expect(canonical(replay(pinned(version), events))).toBe(canonical(state))
  })

  test('has the same dates after every entry', () => {
    expect(canonical(standings(pinned(version), events))).toBe(canonical(after))
  })

  test('has the dates that were counted by hand', () => {
    for (const { after: sequence, due, ends, count } of checked) {
      const standing = after.find((other) => other.sequence === sequence)
      expect(standing?.due, count).toMatchObject(due ?? {})
      expect(standing?.ends, count).toMatchObject(ends ?? {})
    }
  })
})

test('both regions have their recorded cases, with ends, stops and corrections', () => {
  const types = new Set(histories.flatMap(({ events }) => events.map(({ type }) => type)))
  expect([...types].sort()).toEqual([
    'branch-opened',
    'case-opened',
    'closing-taken',
    'consent-recorded',
    'entry-corrected',
    'entry-reversed',
    'task-done',
    'task-waived',
    'transition-taken',
  ])
  expect(new Set(histories.map(({ id }) => id.split('/')[0]))).toEqual(new Set(['alarsky', 'yakutia']))
  expect(histories.filter(({ checked }) => checked.length > 0).length).toBeGreaterThan(9)
})

test('the rules they lived by are whole: their hash is that of their text', () => {
  for (const { version } of [...new Map(histories.map((one) => [one.version, one])).values()]) {
    const { hash, ...content } = pinned(version).version
    expect(sha256(canonical(content))).toBe(version)
    expect(hash).toBe(version)
  }
})
