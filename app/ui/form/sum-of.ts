import { moneyFrom, moneyText } from '#engine/expression'
import { answerAt } from './answer-path.ts'

/** The exact sum of a money column over the rows, as rubles with two decimals; rows without a sum count nothing. */
export function sumOf(rows: readonly unknown[], column: string): string {
  const kopecks = rows.map((row) => moneyFrom(String(answerAt(row, [column]) ?? '')) ?? 0n)
  return moneyText(kopecks.reduce((sum, one) => sum + one, 0n))
}
