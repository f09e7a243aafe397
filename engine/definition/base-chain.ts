import { fail, problem, type Result, succeed } from '#engine/result'
import type { Definition } from './definition.ts'
import type { Fault } from './definition-problem.ts'
import type { Parsed } from './parse-file.ts'

type Chain = Definition['chain']

/** How far `extends` may lead. */
const longest = 16

/** The file and its bases, the base last; no problems in a failure means that a base says itself what is wrong with it. */
export function baseChain(
  file: Parsed,
  baseOf: (file: Parsed, id: string) => Parsed | 'broken' | undefined,
): Result<Chain, Fault> {
  const chain: [Parsed, ...Parsed[]] = [file]
  let last = file
  while (typeof last.value.extends === 'string') {
    const name = last.value.extends
    const base = baseOf(last, name)
    const isOwnFault = last === file
    if (base === undefined) return fail(isOwnFault ? [problem('unknown-base', ['extends'], { name })] : [])
    if (base === 'broken') return fail([])
    if (base === file) return fail([problem('cyclic-base', ['extends'], { name })])
    if (chain.includes(base)) return fail([])
    if (chain.length === longest) return fail([problem('too-many-bases', ['extends'], { limit: longest })])
    chain.push(base)
    last = base
  }
  return succeed(chain)
}
