import { library } from './definitions.server.ts'

/** The numbers a case may go by, or how they begin. */
export type CaseNumbers = { readonly whole: readonly string[] } | { readonly beginning: string }

/**
 * What somebody means by a case number: its end alone (`12`, of the last three years), with the year (`2026/12`), or
 * the whole from the agency's code on, in letters of any case.
 */
export function caseNumbers(region: string, asked: string, today: string): CaseNumbers {
  const agencies = library().regions[region]?.agencies ?? {}
  const codes = Object.entries(agencies).map(([id, { code }]) => code ?? id)
  const end = /^(?:(\d{4})\/)?(\d{1,6})$/.exec(asked)
  if (end) {
    const now = Number(today.slice(0, 4))
    const years = end[1] === undefined ? [now, now - 1, now - 2] : [end[1]]
    const sequence = (end[2] ?? '').padStart(6, '0')
    return { whole: codes.flatMap((code) => years.map((year) => `${code}/${year}/${sequence}`)) }
  }
  const [written = '', ...rest] = asked.split('/')
  const code = codes.find((one) => one.toLocaleLowerCase('ru') === written.toLocaleLowerCase('ru')) ?? written
  const [year, sequence] = rest
  const isWhole = sequence !== undefined && /^\d{1,6}$/.test(sequence) && !sequence.startsWith('0')
  return isWhole
    ? { whole: [`${code}/${year}/${sequence.padStart(6, '0')}`] }
    : { beginning: [code, ...rest].join('/') }
}
