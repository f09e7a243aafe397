import type { Rule } from './rule.ts'
import { unusedRole } from './rules/unused-role.ts'

/** Every rule, one file each. */
export const rules = [unusedRole] as const satisfies readonly Rule[]
