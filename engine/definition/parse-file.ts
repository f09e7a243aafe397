import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { fail, problem, type Result, succeed } from '#engine/result'
import type { DefinitionFile, Place } from './definition-file.ts'
import type { DefinitionProblem, Fault } from './definition-problem.ts'
import { isObject, type JsonObject, pointerOf } from './json.ts'
import { limits } from './limits.ts'
import { lineIndex, type Position } from './line-index.ts'
import { readTree } from './read-tree.ts'
import { tooDeepAt } from './too-deep-at.ts'

/** A file as written: its value, and where each of its nodes starts, by JSON Pointer. */
export type Parsed = Place & {
  readonly path: string
  readonly value: JsonObject
  readonly offsets: ReadonlyMap<string, number>
  readonly position: (offset: number) => Position
}

/** Reads strict JSON within the limits, or says everything that is wrong with the text. */
export function parseFile({ path, text }: DefinitionFile, place: Place): Result<Parsed, DefinitionProblem> {
  const position = lineIndex(text)
  const located = ({ offset, ...fault }: Fault & { readonly offset: number }) => ({
    ...fault,
    file: path,
    pointer: pointerOf(fault.path),
    ...position(offset),
  })
  const refuse = (fault: Fault, offset = 0) => fail([located({ ...fault, offset })])

  if (text.length > limits.characters) return refuse(problem('too-large-file', [], { limit: limits.characters }))
  const tooDeep = tooDeepAt(text, limits.depth)
  if (tooDeep !== undefined) return refuse(problem('too-deep', [], { limit: limits.depth }), tooDeep)

  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  if (errors[0]) return refuse(problem('syntax', [], { reason: reasonOf(errors[0]) }), errors[0].offset)
  if (tree?.type !== 'object') return refuse(problem('wrong-type', [], { expected: 'object' }))

  const { value, offsets, faults } = readTree(tree)
  if (offsets.size > limits.nodes) return refuse(problem('too-many-nodes', [], { limit: limits.nodes }))
  if (faults.length > 0 || !isObject(value)) return fail(faults.map(located))
  return succeed({ ...place, path, value, offsets, position })
}

function reasonOf({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase()
}
