import { type Decimal, decimalText, power } from './decimal.ts'

const written = /^-?(?:0|[1-9]\d{0,14})\.\d\d$/

/** Reads rubles with exactly two decimals ("540000.00") as kopecks; undefined for anything else. */
export function moneyFrom(text: string): bigint | undefined {
  if (!written.test(text)) return undefined
  const kopecks = BigInt(text.replace('.', ''))
  return kopecks === 0n && text.startsWith('-') ? undefined : kopecks
}

/** Writes kopecks as rubles with two decimals. */
export function moneyText(kopecks: bigint): string {
  return decimalText({ value: kopecks, places: 2 })
}

/** kopecks × a / b, rounded half up once; none of them negative, b not zero. */
export function shareOf(kopecks: bigint, a: Decimal, b: Decimal): bigint {
  const above = kopecks * a.value * power(b.places)
  const below = b.value * power(a.places)
  return (2n * above + below) / (2n * below)
}
