export { type CheckCode, type CheckProblem, check, checkBy } from './checks/check.ts'
export type { Rule, RuleFault, Severity } from './checks/rule.ts'
export { rules } from './checks/rules.ts'
