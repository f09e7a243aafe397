import { decimalFrom, decimalText } from '#engine/expression'
import { succeed } from '#engine/result'
import type { Field } from '#engine/schema'
import { type Leaf, wrong } from './leaf.ts'
import { typedNumber } from './typed-text.ts'

export function decimal({ places = 2 }: Extract<Field, { kind: 'decimal' }>): Leaf {
  return {
    normal: typedNumber,
    read(answer) {
      if (typeof answer !== 'string') return wrong('wrong-type')
      const found = decimalFrom(answer)
      if (!found || found.places > places) return wrong('bad-decimal', { places })
      return succeed({ type: 'number', ...found })
    },
    write(value) {
      if (value.type === 'text') return value.value
      return value.type === 'number' ? shortest(decimalText(value), places) : undefined
    },
    schema: { type: 'string', pattern: `^-?(0|[1-9]\\d{0,17})(\\.\\d{1,${places}})?$` },
  }
}

// Only zeros may go: what a computed number says is never rounded here.
function shortest(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.split('.')
  const kept = fraction.slice(0, places) + fraction.slice(places).replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}
