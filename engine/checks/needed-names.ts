import { type Expression, isList, operatorOf, references } from '#engine/expression'

/** Tasks, stages, consents… without which conditions can never hold: what is not done or not known is never met. */
export function neededNames(conditions: readonly Expression[]): ReadonlySet<string> {
  return new Set(conditions.flatMap(needed))
}

function needed(condition: Expression): readonly string[] {
  const [operator = '', argument = null] = operatorOf(condition) ?? []
  const parts = isList(argument) ? argument : [argument]
  switch (operator) {
    case 'and':
      return parts.flatMap(needed)
    case 'or':
      return inAll(parts.map(needed))
    case '!':
    case 'some':
    case 'all':
    case 'count':
      return []
  }
  const { vars, done, answered, valid } = references(condition)
  return [...vars, ...done, ...answered, ...valid].filter(({ row }) => !row).map(({ path }) => headOf(path))
}

function inAll([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((name) => others.every((other) => other.includes(name)))
}

/** The task, stage, branch or closing that a path begins with. */
export function headOf(path: string): string {
  return path.split('.')[0] ?? path
}
