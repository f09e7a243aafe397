import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hideSmall, type Shown } from '#app/reports/view/hide-small.ts'

describe('small numbers', () => {
  test.each<[string, readonly number[], readonly Shown[], Shown]>([
    ['nothing small, nothing hidden', [5, 3, 0], [5, 3, 0], 8],
    ['one small: the smallest other is hidden with it', [1, 7, 4], ['few', 7, 'hidden'], 12],
    [
      'one small beside a three: both would be known by their sum, so another',
      [1, 3, 9],
      ['few', 'hidden', 'hidden'],
      13,
    ],
    ['a one and a two do not tell which is which', [1, 2, 9], ['few', 'few', 9], 12],
    ['two ones would be told by their sum', [1, 1, 9], ['few', 'few', 'hidden'], 11],
    ['two twos as well', [2, 2, 9], ['few', 'few', 'hidden'], 13],
    ['nothing left to hide: the total goes', [1], ['few'], 'few'],
    ['a total of four of two twos is hidden', [2, 2], ['few', 'few'], 'hidden'],
    ['a nought says nothing of anybody', [0, 2, 0], [0, 'few', 0], 'few'],
    ['nothing at all', [], [], 0],
  ])('%s', (_, counts, cells, total) => expect(hideSmall(counts)).toEqual({ cells, total }))

  test('no count of one or two can be worked out, whatever the counts are', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }), (counts) => {
        const { cells, total } = hideSmall(counts)
        for (const [at, count] of counts.entries()) {
          if (count === 0 || count > 2) continue
          expect(cells[at]).toBe('few')
          if (typeof total !== 'number') continue
          const others = fillings(cells, total).map((filling) => filling[at])
          expect(new Set(others).size).toBeGreaterThan(1)
        }
      }),
      { seed: 2026, numRuns: 500 },
    ))
})

/** Every way to put numbers in place of what is hidden that gives the total. */
function fillings(cells: readonly Shown[], total: number): readonly (readonly number[])[] {
  const [first, ...rest] = cells
  if (first === undefined) return total === 0 ? [[]] : []
  const choices = typeof first === 'number' ? [first] : first === 'few' ? [1, 2] : [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  return choices.flatMap((choice) =>
    choice > total ? [] : fillings(rest, total - choice).map((filling) => [choice, ...filling]),
  )
}
