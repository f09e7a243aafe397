import { fail, problem, type Result, succeed } from '#engine/result'
import { baseChain } from './base-chain.ts'
import { changedFinals } from './changed-finals.ts'
import { type Definition, locate } from './definition.ts'
import type { DefinitionProblem, Fault } from './definition-problem.ts'
import { isObject, type Json, type JsonObject, type Path } from './json.ts'
import { mergePatch } from './merge-patch.ts'
import type { Parsed } from './parse-file.ts'

/** The file merged over its bases, or what `extends`, `id`, `final` and null do wrong in it. */
export function inherit(
  file: Parsed,
  baseOf: (file: Parsed, id: string) => Parsed | 'broken' | undefined,
): Result<Definition, DefinitionProblem> {
  const chain = baseChain(file, baseOf)
  if (!chain.ok) return fail(chain.problems.map((fault) => locate({ chain: [file] }, fault)))
  const base = chain.value
    .slice(1)
    .reduceRight<JsonObject | undefined>((below, { value }) => mergePatch(below, value), undefined)
  const value = base ? mergePatch(base, file.value) : file.value
  const definition = { ...file, chain: chain.value, value }
  const faults = [...idFaults(file), ...(base ? changedFinals(base, value) : nullFaults(file))]
  return faults.length > 0 ? fail(faults.map((fault) => locate(definition, fault))) : succeed(definition)
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
