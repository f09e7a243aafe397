/** An exact decimal: value / 10^places. */
export type Decimal = { readonly value: bigint; readonly places: number }

const written = /^-?(?:0|[1-9]\d{0,17})(?:\.(\d{1,18}))?$/
const largest = 10n ** 36n
const finest = 36

/** Reads an exact decimal as written ("12.50" has two places); undefined for anything else, "-0", "1e3" and spaces included. */
export function decimalFrom(text: string): Decimal | undefined {
  const match = written.exec(text)
  if (!match) return undefined
  const value = BigInt(text.replace('.', ''))
  return value === 0n && text.startsWith('-') ? undefined : { value, places: match[1]?.length ?? 0 }
}

/** Writes an exact decimal with all its places. */
export function decimalText({ value, places }: Decimal): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0')
  const point = digits.length - places
  return `${value < 0n ? '-' : ''}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ''}`
}

/** Both values brought to the same number of places. */
export function aligned(a: Decimal, b: Decimal): { readonly a: bigint; readonly b: bigint; readonly places: number } {
  if (a.places === b.places) return { a: a.value, b: b.value, places: a.places }
  const places = Math.max(a.places, b.places)
  return { a: a.value * power(places - a.places), b: b.value * power(places - b.places), places }
}

export function power(places: number): bigint {
  return 10n ** BigInt(places)
}

/** Keeps a chain of multiplications from growing without end. */
export function fits({ value, places }: Decimal): boolean {
  return value < largest && value > -largest && places <= finest
}
