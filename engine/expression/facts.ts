import { dateOf } from './comparison.ts'
import { isList } from './expression.ts'
import { fullYears } from './iso-date.ts'
import { type Operand, operand, valueAs } from './operand.ts'
import { type Operation, onParts, refused, unknownOf, type Walk } from './operation.ts'
import { truth, unknown, type Value, whole } from './value.ts'

/** An operator whose argument is a name alone. */
function named(ask: (name: string, walk: Walk) => Value): Operation {
  return (argument, walk) =>
    typeof argument === 'string' ? { outcome: ask(argument, walk), path: argument, parts: [] } : refused('malformed')
}

/** An operator on `[name, E]`, where E is the date to ask for. */
function onDate(ask: (name: string, on: Value, walk: Walk) => Value): Operation {
  return (argument, walk) => {
    const [name, date] = isList(argument) && argument.length === 2 ? argument : []
    if (typeof name !== 'string' || date === undefined) return refused('malformed')
    const on = walk.explain(date)
    const value = valueAs('date', operand(on))
    const outcome = dateOf(value) === undefined ? unknownOf(value) : ask(name, value, walk)
    return { outcome, path: name, parts: [on] }
  }
}

export function isAnswered(value: Value): boolean {
  switch (value.type) {
    case 'unknown':
      return false
    case 'text':
      return value.value.trim() !== ''
    case 'list':
      return value.items.length > 0
    case 'record':
      return Object.values(value.fields).some(isAnswered)
    case 'boolean':
    case 'number':
    case 'money':
    case 'date':
    case 'date-time':
      return true
  }
}

/** Full years from a birth to a day. */
export function ageOf(birth: Operand, day: Operand): Value {
  const [born, on] = [valueAs('date', birth), valueAs('date', day)]
  const [from, to] = [dateOf(born), dateOf(on)]
  if (from === undefined || to === undefined) return unknownOf(born, on)
  return to < from ? unknown('negative') : whole(fullYears(from, to))
}

export const facts = {
  var: (argument, walk) => (typeof argument === 'string' ? walk.read(argument) : refused('malformed')),
  done: named((task, walk) => truth(walk.scope.done(task))),
  consent: named((id, walk) => truth(walk.scope.consent(id))),
  answered: named((path, walk) => truth(isAnswered(walk.read(path).outcome))),
  valid: onDate((path, on, walk) => walk.scope.valid(path, on)),
  parameter: onDate((name, on, walk) => walk.scope.parameter(name, on)),
  age: onParts({ least: 2, most: 2 }, ([birth, on]) => ageOf(operand(birth!), operand(on!))),
} satisfies Readonly<Record<string, Operation>>
