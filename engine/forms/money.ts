import { adapt, moneyFrom, moneyText } from '#engine/expression'
import { succeed } from '#engine/result'
import type { Field } from '#engine/schema'
import { type Leaf, wrong } from './leaf.ts'
import { typedNumber } from './typed-text.ts'

/** Only a computed sum, such as a difference, may be negative. */
export function money({ value: computed }: Extract<Field, { kind: 'money' }>): Leaf {
  const signed = computed !== undefined
  return {
    normal: (answer) =>
      typedNumber(answer)
        ?.replace(/^(-?\d+)$/, '$1.00')
        .replace(/^(-?\d+\.\d)$/, '$10'),
    read(answer) {
      if (typeof answer !== 'string') return wrong('wrong-type')
      const kopecks = moneyFrom(answer)
      if (kopecks === undefined) return wrong('bad-money')
      if (kopecks < 0n && !signed) return wrong('below-min', { min: '0.00' })
      return succeed({ type: 'money', value: kopecks })
    },
    write(value) {
      const sum = adapt(value, 'money')
      return sum?.type === 'money' ? moneyText(sum.value) : undefined
    },
    schema: { type: 'string', pattern: `^${signed ? '-?' : ''}(0|[1-9]\\d{0,14})\\.\\d\\d$` },
  }
}
