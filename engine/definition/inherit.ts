import { fail, problem, type Result, succeed } from '#engine/result'
import { baseChain } from './base-chain.ts'
import { changedFinals } from './changed-finals.ts'
import { type Definition, locate } from './definition.ts'
import type { DefinitionProblem, Fault } from './definition-problem.ts'
import { isObject, type Json, type JsonObject, type Path } from './json.ts'
import { mergePatch } from './merge-patch.ts'
import type { Parsed } from './parse-file.ts'

/** The file merged over its bases; a failure without problems means that a base says itself what is wrong with it. */
export function inherit(
  file: Parsed,
  baseOf: (file: Parsed, id: string) => Parsed | 'broken' | undefined,
): Result<Definition, DefinitionProblem> {
  const chain = baseChain(file, baseOf)
  if (!chain.ok) return fail(chain.problems.map((fault) => locate({ chain: [file] }, fault)))
  return succeed({ ...file, chain: chain.value, value: mergedOver(chain.value) })
}

/** What a file does wrong with its id, with null and with what its bases declare final. */
export function inheritanceFaults({ chain: [file, ...bases], value }: Definition): readonly Fault[] {
  return [...idFaults(file), ...(bases.length > 0 ? changedFinals(mergedOver(bases), value) : nullFaults(file))]
}

function mergedOver(chain: readonly Parsed[]): JsonObject {
  const [base, ...patches] = chain.map(({ value }) => value).reverse()
  return patches.reduce((below, patch) => mergePatch(below, patch), base ?? {})
}

function idFaults({ id, value }: Parsed): readonly Fault[] {
  return value.id === id ? [] : [problem('wrong-id', ['id'], { expected: id })]
}

// An example may say null: the answer is empty, the task has no date.
function nullFaults({ kind, value }: Parsed): readonly Fault[] {
  return kind === 'scenario' ? [] : nullPaths(value, []).map((path) => problem('null-outside-patch', path))
}

function nullPaths(value: Json, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => nullPaths(item, [...path, index]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === null ? [[...path, key]] : nullPaths(inner, [...path, key]),
  )
}
