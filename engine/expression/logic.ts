import { isList } from './expression.ts'
import { type Operation, onParts, unknownOf } from './operation.ts'
import { truth, type Value } from './value.ts'

/** All of them, in Kleene's three values: one false decides, else one unknown leaves it unknown. */
export function allOf(values: readonly Value[]): Value {
  return decidedBy(false, values)
}

/** Any of them: one true decides. */
export function anyOf(values: readonly Value[]): Value {
  return decidedBy(true, values)
}

function decidedBy(decisive: boolean, values: readonly Value[]): Value {
  if (values.some((value) => value.type === 'boolean' && value.value === decisive)) return truth(decisive)
  const open = values.find((value) => value.type !== 'boolean')
  return open ? unknownOf(open) : truth(!decisive)
}

const negation = onParts({ least: 1, most: 1 }, ([part]) =>
  part!.outcome.type === 'boolean' ? truth(!part!.outcome.value) : unknownOf(part!.outcome),
)

const not: Operation = (argument, walk) => negation(isList(argument) ? argument : [argument], walk)

export const logic = {
  and: onParts({ least: 0 }, (parts) => allOf(parts.map((part) => part.outcome))),
  or: onParts({ least: 0 }, (parts) => anyOf(parts.map((part) => part.outcome))),
  '!': not,
}
