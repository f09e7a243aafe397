import { succeed } from '#engine/result'
import type { Field } from '#engine/schema'
import { type Leaf, wrong } from './leaf.ts'
import { fitsMask, masks, normalise } from './mask.ts'
import { typedLine, typedText } from './typed-text.ts'

type Of<K extends Field['kind']> = Extract<Field, { kind: K }>

export function text({ mask, maxLength = 500 }: Of<'text'>): Leaf {
  const plain = words(maxLength, typedLine)
  if (!mask) return plain
  return {
    normal(answer) {
      const line = typedLine(answer)
      return line === undefined ? undefined : normalise(mask, line)
    },
    read(answer) {
      const reading = plain.read(answer)
      if (!reading.ok || reading.value.type !== 'text') return reading
      return fitsMask(mask, reading.value.value) ? reading : wrong(`bad-${mask}`)
    },
    write: plain.write,
    schema: { ...plain.schema, pattern: masks[mask].pattern },
  }
}

export function longText({ maxLength = 5000 }: Of<'long-text'>): Leaf {
  return words(maxLength, typedText)
}

function words(maxLength: number, normal: Leaf['normal']): Leaf {
  return {
    normal,
    read(answer) {
      if (typeof answer !== 'string') return wrong('wrong-type')
      if (answer.length > maxLength) return wrong('too-long', { max: maxLength, length: answer.length })
      return succeed({ type: 'text', value: answer })
    },
    write: (value) => (value.type === 'text' ? value.value : undefined),
    schema: { type: 'string', minLength: 1, maxLength },
  }
}
