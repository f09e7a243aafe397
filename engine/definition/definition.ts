import { problem } from '#engine/result'
import type { Place } from './definition-file.ts'
import type { DefinitionPlace, DefinitionProblem, Fault } from './definition-problem.ts'
import { type JsonObject, type Path, pointerOf } from './json.ts'
import { limits } from './limits.ts'
import type { Parsed } from './parse-file.ts'

/** A definition merged along `extends`: the files that said it, the last patch first, the base last. */
export type Definition = Place & { readonly chain: readonly [Parsed, ...Parsed[]]; readonly value: JsonObject }

/** The fault with the file and line that said it: the last patch that mentions the place, else the place around it. */
export function locate(definition: Pick<Definition, 'chain'>, fault: Fault): DefinitionProblem {
  return { ...fault, ...writtenPlace(definition, fault.path) }
}

/** The file and line that said what stands at a path. */
export function writtenPlace({ chain }: Pick<Definition, 'chain'>, path: Path): DefinitionPlace {
  const { author, offset } = writtenAt(chain, path)
  return { file: author.path, pointer: pointerOf(path), ...author.position(offset) }
}

/** The faults of one definition, each with its place; past the limit only that there are more. */
export function locateAll(definition: Definition, faults: readonly Fault[]): readonly DefinitionProblem[] {
  const { problems: limit } = limits
  const told =
    faults.length > limit ? [...faults.slice(0, limit), problem('too-many-problems' as const, [], { limit })] : faults
  return told.map((fault) => locate(definition, fault))
}

/** The file of the chain that has the last word on a path. */
export function authorOf({ chain }: Pick<Definition, 'chain'>, path: Path): Parsed {
  return writtenAt(chain, path).author
}

function writtenAt(chain: Definition['chain'], path: Path): { readonly author: Parsed; readonly offset: number } {
  for (let length = path.length; length >= 0; length--) {
    const pointer = pointerOf(path.slice(0, length))
    for (const author of chain) {
      const offset = author.offsets.get(pointer)
      if (offset !== undefined) return { author, offset }
    }
  }
  return { author: chain[0], offset: 0 }
}
