import { decimalText, moneyText, type Value } from '#engine/expression'
import type { World } from './worlds.ts'

/** What is known or done in a world, as data a sentence can quote: `done visit, decide.granted = false`. */
export function worldWords(world: World): string {
  return [...world]
    .flatMap(([name, value]) => {
      if (value.type === 'unknown' || value.type === 'record' || name.startsWith('= ')) return []
      if (name.startsWith('done ') || name.startsWith('consent ')) return valueWords(value) === 'true' ? [name] : []
      return [`${name} = ${valueWords(value)}`]
    })
    .join(', ')
}

/** A value as it is written in a definition; nothing for what is not known. */
export function valueWords(value: Value | undefined): string {
  switch (value?.type) {
    case undefined:
    case 'unknown':
    case 'record':
      return ''
    case 'boolean':
      return String(value.value)
    case 'number':
      return decimalText(value)
    case 'money':
      return moneyText(value.value)
    case 'text':
    case 'date':
    case 'date-time':
      return value.value
    case 'list':
      return `[${value.items.map(valueWords).join(', ')}]`
  }
}
