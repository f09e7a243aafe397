import { arithmetic } from './arithmetic.ts'
import { comparison } from './comparison.ts'
import { facts } from './facts.ts'
import { lists } from './lists.ts'
import { logic } from './logic.ts'
import type { Operation } from './operation.ts'

export type Operator =
  | 'var'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'and'
  | 'or'
  | '!'
  | 'in'
  | '+'
  | '-'
  | '*'
  | 'sum'
  | 'count'
  | 'some'
  | 'all'
  | 'min'
  | 'max'
  | 'done'
  | 'consent'
  | 'answered'
  | 'valid'
  | 'age'
  | 'share'
  | 'parameter'

export const operators = {
  ...comparison,
  ...logic,
  ...arithmetic,
  ...lists,
  ...facts,
} satisfies Record<Operator, Operation>

export function isOperator(name: string): name is Operator {
  return Object.hasOwn(operators, name)
}
