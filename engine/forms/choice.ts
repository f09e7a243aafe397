import { succeed } from '#engine/result'
import type { Text } from '#engine/schema'
import { type Leaf, wrong } from './leaf.ts'
import { isBlank } from './plain.ts'
import { typedLine } from './typed-text.ts'

type Options = Readonly<Record<string, Text>>

export const yesNo: Leaf = {
  normal: (answer) => (typeof answer === 'boolean' ? answer : undefined),
  read: (answer) => (typeof answer === 'boolean' ? succeed({ type: 'boolean', value: answer }) : wrong('wrong-type')),
  write: (value) => (value.type === 'boolean' ? value.value : undefined),
  schema: { type: 'boolean' },
}

/** One of the options, or one of the agencies. */
export function choice(options: Options): Leaf {
  return {
    normal: typedLine,
    read(answer) {
      if (typeof answer !== 'string') return wrong('wrong-type')
      return Object.hasOwn(options, answer) ? succeed({ type: 'text', value: answer }) : wrong('not-an-option')
    },
    write: (value) => (value.type === 'text' ? value.value : undefined),
    // ajv takes no empty list of options.
    schema: { type: 'string', ...(isBlank(options) ? {} : { enum: Object.keys(options) }) },
  }
}

export function choices(options: Options): Leaf {
  const ids = Object.keys(options)
  const one = choice(options)
  return {
    normal(answer) {
      if (!Array.isArray(answer) || !answer.every((item) => typeof item === 'string')) return undefined
      const picked = new Set(answer)
      return [...ids.filter((id) => picked.delete(id)), ...picked]
    },
    read(answer) {
      if (!Array.isArray(answer)) return wrong('wrong-type')
      const stranger = answer.findIndex((item) => !one.read(item).ok)
      if (stranger >= 0) return wrong('not-an-option', undefined, [stranger])
      return succeed({ type: 'list', items: answer.map((item) => ({ type: 'text', value: item })) })
    },
    write(value) {
      if (value.type !== 'list') return undefined
      return value.items.map(one.write)
    },
    schema: { type: 'array', items: one.schema, uniqueItems: true },
  }
}
