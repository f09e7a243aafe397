import type { Result } from '#engine/result'
import type { DefinitionFile, Place } from './definition-file.ts'
import type { DefinitionProblem } from './definition-problem.ts'
import { type Parsed, parseFile } from './parse-file.ts'

type Read = { readonly text: string; readonly result: Result<Parsed, DefinitionProblem> }

const most = 2000
const latest = new Map<string, Read>()

/** `parseFile`, which remembers the latest text of each path: an edit changes one file of a folder that is read anew. */
export function parsedFile(file: DefinitionFile, place: Place): Result<Parsed, DefinitionProblem> {
  const known = latest.get(file.path)
  if (known?.text === file.text) return known.result
  const result = parseFile(file, place)
  if (latest.size >= most) latest.clear()
  latest.set(file.path, { text: file.text, result })
  return result
}
