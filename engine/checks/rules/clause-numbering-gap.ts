import type { Rule } from '../rule.ts'

/** A number left out between the clauses of one part of an act: a misprint, or a norm that was lost. */
export const clauseNumberingGap = {
  code: 'clause-numbering-gap',
  severity: 'note',
  find: ({ acts }) =>
    Object.values(acts).flatMap(({ id, clauses }) => {
      const ids = Object.keys(clauses)
      // «2.1» stands for its part «2» as well.
      const parts = new Set(
        ids.flatMap((clause) => [...clause.matchAll(/[./(]/g)].map(({ index }) => clause.slice(0, index))),
      )
      return gapsIn(ids).flatMap(({ clause, missing }) => {
        const lost = missing.filter((name) => !parts.has(name))
        const path = ['clauses', clause]
        return lost.length === 0
          ? []
          : [{ kind: 'act', id, path, params: { clause, missing: lost.join(', ') } } as const]
      })
    }),
} as const satisfies Rule

// Past it a number is more likely a year than a gap.
const longest = 20

function gapsIn(ids: readonly string[]) {
  const numbered = ids.flatMap((clause) => {
    const [, part = '', number = '', end = ''] = /^(.*?)(\d{1,4})(\)?)$/.exec(clause) ?? []
    return number === '' ? [] : [{ clause, part, number: Number(number), end }]
  })
  return [...Map.groupBy(numbered, ({ part, end }) => `${part}…${end}`).values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) => a.number - b.number)
    return inOrder.map(({ clause, part, number, end }, index) => {
      // A part may go on counting where another stopped, or hold the one clause we cite; one from the second on has lost the first.
      const before = inOrder[index - 1]?.number ?? (number === 2 && group.length > 1 ? 0 : number - 1)
      const length = number - before - 1
      const missing = length > longest ? [] : Array.from({ length }, (_, at) => `${part}${before + 1 + at}${end}`)
      return { clause, missing }
    })
  })
}
