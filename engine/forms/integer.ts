import { decimalFrom } from '#engine/expression'
import { succeed } from '#engine/result'
import type { Field } from '#engine/schema'
import { type Leaf, wrong } from './leaf.ts'
import { typedNumber } from './typed-text.ts'

export function integer({ min, max }: Extract<Field, { kind: 'integer' }>): Leaf {
  return {
    normal(answer) {
      if (typeof answer === 'number') return answer
      const typed = typedNumber(answer)
      return typed !== undefined && /^-?\d{1,15}$/.test(typed) ? Number(typed) : typed
    },
    read(answer) {
      if (typeof answer === 'string') return wrong('bad-integer')
      if (typeof answer !== 'number') return wrong('wrong-type')
      if (!Number.isSafeInteger(answer)) return wrong('bad-integer')
      if (min !== undefined && answer < min) return wrong('below-min', { min })
      if (max !== undefined && answer > max) return wrong('above-max', { max })
      return succeed({ type: 'number', value: BigInt(answer), places: 0 })
    },
    write(value) {
      if (value.type === 'text') return decimalFrom(value.value)?.places === 0 ? Number(value.value) : undefined
      if (value.type !== 'number') return undefined
      const one = 10n ** BigInt(value.places)
      return value.value % one === 0n ? Number(value.value / one) : undefined
    },
    schema: {
      type: 'integer',
      ...(min === undefined ? {} : { minimum: min }),
      ...(max === undefined ? {} : { maximum: max }),
    },
  }
}
