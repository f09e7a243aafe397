import { own } from '#engine/record'
import type { Workflow } from '#engine/schema'
import type { Path } from './json.ts'
import { follow, layered, type Names, type Target } from './names.ts'

/** What a column of a register may show: everything of the case, and `row`, which is what the row stands for. */
export function registerNames(workflow: Workflow, path: Path, caseNames: Names): Names {
  const rows = own(workflow.registers, String(path[1]))?.rows ?? []
  const parts = rows.flatMap((name) => follow(caseNames, name)?.parts ?? [])
  const here: readonly (readonly [string, Target])[] = [
    ['row', { kind: 'date', parts: layered(...parts) }],
    ['agency', { kind: 'text' }],
    ['action', { kind: 'text' }],
  ]
  return layered(new Map(here), caseNames)
}
