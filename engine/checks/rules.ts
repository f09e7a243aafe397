import type { Rule } from './rule.ts'
import { termTheChainCannotKeep } from './rules/term-the-chain-cannot-keep.ts'
import { termWithoutSlack } from './rules/term-without-slack.ts'
import { unusedRole } from './rules/unused-role.ts'

/** Every rule, one file each. */
export const rules = [termTheChainCannotKeep, termWithoutSlack, unusedRole] as const satisfies readonly Rule[]
