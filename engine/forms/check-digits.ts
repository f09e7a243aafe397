/** Whether the eleven digits are a СНИЛС; numbers up to 001-001-998 carry no check digits. */
export function isSnils(digits: string): boolean {
  const number = Number(digits.slice(0, 9))
  if (!/^\d{11}$/.test(digits) || number === 0) return false
  return number <= 1_001_998 || (weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9))
}

/** Whether the digits are an ИНН of an organisation (10) or a person (12). */
export function isInn(digits: string): boolean {
  if (!/^(\d{10}|\d{12})$/.test(digits) || Number(digits) === 0) return false
  const checks = digits.length === 10 ? [[2, 4, 10, 3, 5, 9, 4, 6, 8]] : [eleventh, [3, ...eleventh]]
  return checks.every((weights) => (weighed(digits, weights) % 11) % 10 === Number(digits[weights.length]))
}

/** Whether the sixteen digits are the number of a policy of compulsory health insurance (ОМС): each second digit is doubled. */
export function isPolicy(digits: string): boolean {
  if (!/^\d{16}$/.test(digits) || Number(digits) === 0) return false
  const weights = Array.from({ length: 16 }, (_, index) => (index % 2 === 0 ? 2 : 1))
  const sum = weights.reduce((total, weight, index) => {
    const product = weight * Number(digits[index])
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return sum % 10 === 0
}

const eleventh = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
}
