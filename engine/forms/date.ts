import { adapt } from '#engine/expression'
import { succeed } from '#engine/result'
import { type Leaf, wrong } from './leaf.ts'
import { typedLine } from './typed-text.ts'

export const date: Leaf = {
  normal: (answer) => typedLine(answer)?.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1'),
  read(answer) {
    if (typeof answer !== 'string') return wrong('wrong-type')
    const value = inReach(answer) ? adapt({ type: 'text', value: answer }, 'date') : undefined
    return value ? succeed(value) : wrong('bad-date')
  },
  write(value) {
    if (value.type === 'date-time') return value.value.slice(0, 10)
    return value.type === 'date' || value.type === 'text' ? value.value : undefined
  },
  schema: { type: 'string', format: 'date' },
}

export const dateTime: Leaf = {
  normal: typedLine,
  read(answer) {
    if (typeof answer !== 'string') return wrong('wrong-type')
    const value =
      written.test(answer) && inReach(answer) ? adapt({ type: 'text', value: answer }, 'date-time') : undefined
    return value ? succeed(value) : wrong('bad-date-time')
  },
  write: (value) => (value.type === 'date-time' || value.type === 'text' ? value.value : undefined),
  schema: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$' },
}

const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/

// Two lost digits ("0202-01-01") make a date too, but not one of a living person's papers.
function inReach(text: string): boolean {
  return text >= '1900' && text < '2200'
}
