import { expect, test } from 'vitest'
import { readLibrary } from '#engine/definition'
import { soundFiles, tried } from '#test/support/tried-definitions.ts'

test('random and hostile definitions end in problems or a library, and never take a second', () => {
  const outcomes = Array.from({ length: 250 }, (_, seed) => tried(seed, soundFiles))
  expect(outcomes.filter(({ fault }) => fault !== undefined)).toEqual([])
  expect(outcomes.filter(({ ms }) => ms > 1000)).toEqual([])
  // Both ends are reached, else the sample would say little.
  expect(outcomes.filter(({ loads }) => loads).length).toBeGreaterThan(4)
  expect(outcomes.filter(({ loads }) => !loads).length).toBeGreaterThan(100)
})

test('an object that calls itself something is refused by its key, and compared with nothing', () => {
  const [region, ...others] = soundFiles
  const text = region?.text.replace('"languages":["ru"]', '"languages":[{"toString":"ru"},{"toString":"ru"}]') ?? ''
  const read = readLibrary([{ path: region?.path ?? '', text }, ...others], (hashed) => hashed)
  expect(read.ok ? [] : read.problems.map(({ code, params }) => [code, params?.key])).toContainEqual([
    'forbidden-key',
    'toString',
  ])
})
