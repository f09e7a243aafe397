import { expect, test } from 'vitest'
import { soundFiles, tried } from '#test/support/tried-definitions.ts'

const count = 100_000

test('100 000 random and hostile definitions end in problems or a library within a second, never in a throw', () => {
  let loaded = 0
  let slowest = { seed: 0, ms: 0 }
  const faults: unknown[] = []
  for (let seed = 1_000; seed < 1_000 + count; seed++) {
    const { loads, ms, fault } = tried(seed, soundFiles)
    if (loads) loaded += 1
    if (ms > slowest.ms) slowest = { seed, ms }
    if (fault !== undefined) faults.push({ seed, fault })
  }
  console.log(`${count} folders: ${loaded} load; the slowest, ${slowest.seed}, took ${Math.round(slowest.ms)} ms`)
  expect(faults).toEqual([])
  expect(slowest.ms).toBeLessThan(1_000)
  expect(loaded).toBeGreaterThan(count / 200)
})
