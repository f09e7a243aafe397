import type { Value } from '#engine/expression'
import { isObject, own } from '#engine/record'
import { fail, problem, succeed } from '#engine/result'
import type { AnswerProblem } from './answer-problem.ts'
import { date } from './date.ts'
import { type Leaf, wrong } from './leaf.ts'
import { isBlank } from './plain.ts'
import { text } from './text.ts'

type Parts = Readonly<Record<string, { readonly leaf: Leaf; readonly required?: true }>>

const line = text({ kind: 'text', title: '' })

/** A paper shown: its date, and what else is known of it. */
export const document = ofParts({
  date: { leaf: date, required: true },
  number: { leaf: line },
  issuer: { leaf: line },
})

/** Who signed, in what position and when. */
export const signature = ofParts({
  name: { leaf: line, required: true },
  position: { leaf: line },
  date: { leaf: date },
})

/** A stored file: its id in the store and its name. */
export const file = ofParts({ id: { leaf: line, required: true }, name: { leaf: line, required: true } })

function ofParts(parts: Parts): Leaf {
  const entries = Object.entries(parts)
  return {
    normal(answer) {
      if (!isObject(answer)) return undefined
      const normal = entries.map(([name, { leaf }]) => [name, leaf.normal(own(answer, name))])
      return Object.fromEntries(normal.filter(([, part]) => !isBlank(part)))
    },
    read(answer) {
      if (!isObject(answer)) return wrong('wrong-type')
      const problems: AnswerProblem[] = []
      const fields: Record<string, Value> = {}
      for (const [name, { leaf, required }] of entries) {
        const part = own(answer, name)
        fields[name] = { type: 'unknown', reason: 'unanswered' }
        if (part === undefined) {
          if (required) problems.push(problem('required', [name]))
          continue
        }
        const reading = leaf.read(part)
        if (reading.ok) fields[name] = reading.value
        else problems.push(...reading.problems.map((one) => ({ ...one, path: [name, ...one.path] })))
      }
      return problems.length > 0 ? fail(problems) : succeed({ type: 'record', fields })
    },
    write(value) {
      if (value.type !== 'record') return undefined
      const written = entries.map(([name, { leaf }]) => [
        name,
        leaf.write(own(value.fields, name) ?? { type: 'unknown' }),
      ])
      return Object.fromEntries(written.filter(([, part]) => part !== undefined))
    },
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(entries.map(([name, { leaf }]) => [name, leaf.schema])),
      required: entries.filter(([, { required }]) => required).map(([name]) => name),
    },
  }
}
