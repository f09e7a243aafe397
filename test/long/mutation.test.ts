import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { judgeOf } from '#test/support/mutation/judge.ts'
import { type MutationKind, mutationsOf } from '#test/support/mutation/mutations.ts'
import { drawn, seeded } from '#test/support/mutation/seeded.ts'

const asked = ['term', 'condition', 'role', 'day'] as const
const ofEach = { term: 60, condition: 90, role: 90, day: 90, source: 60 }
// The made-up region shows the language; the two acts are what people rely on.
const isOfTheActs = (path: string) => !path.includes('ozerny')

const files = readDefinitionFiles(join(import.meta.dirname, '../../definitions')).filter(({ path }) =>
  isOfTheActs(path),
)
const all = mutationsOf(files)
const judge = judgeOf(files)
const random = seeded(506)

function judged(kind: MutationKind) {
  const sample = drawn(
    all.filter((one) => one.kind === kind),
    ofEach[kind],
    random,
  )
  const found = sample.map((mutation) => ({ mutation, noticed: judge(mutation) }))
  const by = Object.entries(Object.groupBy(found, ({ noticed }) => noticed?.by ?? 'nothing'))
  console.log(`${kind}: ${by.map(([name, list = []]) => `${name} ${list.length}`).join(', ')}`)
  for (const { mutation, noticed } of found)
    if (!noticed)
      console.log(`not noticed: ${mutation.file} ${mutation.pointer} ${mutation.what}: ${reasonOf(mutation) ?? ''}`)
  return found
}

// Why a slip that nothing notices changes nothing that a case is held to.
const reasons: readonly (readonly [RegExp, string])[] = [
  [/\/recommends\//, 'advice is shown and holds nothing up'],
  [/\/consents\/[^/]+\/role |\/instead\/(role|when)/, 'a person answers; the agency that records it stays the same'],
  [/\/next\/(treatment-broken-off|not-referred)\/when/, 'a person takes this way; the act does not say when not to'],
  [/report-employment\/when/, '"after" waits for the same task'],
  [/confirm-remission\/when/, 'concerns only a course that a death or a departure ended; the task has no date there'],
  [/report-employment\/to /, 'the clause names both the consulting centre and the executor'],
  [/closings\/death\/by /, 'the act does not say who ends a case by a death'],
  [/remove-from-drug-post\/role/, 'the act does not say who takes off the register'],
]

function reasonOf({ file, pointer, what }: { file: string; pointer: string; what: string }): string | undefined {
  return reasons.find(([slip]) => slip.test(`${file} ${pointer} ${what}`))?.[1]
}

test('of over 300 slips in terms, conditions, roles and calendar days at least 95 of 100 are noticed', () => {
  const found = asked.flatMap(judged)
  const left = found.filter(({ noticed }) => noticed === undefined)
  expect(found.length).toBeGreaterThanOrEqual(300)
  expect(left.length / found.length).toBeLessThanOrEqual(0.05)
  expect(left.filter(({ mutation }) => reasonOf(mutation) === undefined)).toEqual([])
})

// A reference to the clause beside the right one often reads well; only a reader of the act can tell.
test('of references to a clause whose number has a wrong digit at least a third is noticed', () => {
  const found = judged('source')
  const left = found.filter(({ noticed }) => noticed === undefined)
  expect(left.length / found.length).toBeLessThanOrEqual(2 / 3)
})
