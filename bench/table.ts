import type { Measured } from './measure.ts'

/** Prints one table: each variant with its rate and its ratio to the limit. */
export function printTable(title: string, unit: string, rows: readonly Measured[]): void {
  console.log(`\n${title}`)
  console.log(`${'variant'.padEnd(52)}${`${unit}/s`.padStart(16)}${'of the limit'.padStart(16)}`)
  for (const { name, perSecond, ratio } of rows)
    console.log(`${name.padEnd(52)}${written(perSecond).padStart(16)}${written(ratio).padStart(16)}`)
}

/** A line of its own under a table. */
export function note(text: string): void {
  console.log(`  ${text}`)
}

export function written(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ')
  return value >= 1 ? value.toFixed(2) : value.toPrecision(2)
}
