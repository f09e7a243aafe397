import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { safeText } from '#app/reports/table/safe-text.ts'
import { toCsv } from '#app/reports/table/to-csv.ts'
import { toXlsx } from '#app/reports/table/to-xlsx.server.ts'
import { askedPeriod, quarterOf } from '#app/reports/view/period.ts'

const hostile = [
  '=1+1',
  '+7 924',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '  =1',
  '\u200b=1',
  '＝1',
  '=HYPERLINK("http://x")',
]

describe('a cell that begins like a formula', () => {
  test.each(hostile)('%j stays text behind a quote', (text) => expect(safeText(text)).toBe(`'${text}`))
  test.each(['нет', '1-2', 'a=b', '', 'п. 4.1.3'])('%j stays as it is', (text) => expect(safeText(text)).toBe(text))

  test('is text in a workbook, with no formula in it', async () => {
    const rows = hostile.map((text) => [{ text }])
    const bytes = await toXlsx({ title: '=T', notes: ['@n'], columns: ['+c'], rows })
    const files = unzipSync(bytes)
    const sheet = Object.entries(files).flatMap(([name, file]) =>
      /worksheets\/.*\.xml$/.test(name) ? [strFromU8(file)] : [],
    )
    expect(sheet.join('')).not.toMatch(/<f[ >]/)
  })
})

describe('CSV', () => {
  test('separates by semicolons, quotes what needs it, writes numbers with a comma and dates as people do', () => {
    const rows = [
      [{ text: '8 372,96', number: 8372.96 }, { text: '2026-02-05', date: '2026-02-05' }, { text: 'а; "б"\nв' }],
      [{ text: '', number: -5 }, { text: '', date: '2026-02-05T11:20+09:00' }, { text: '-5' }],
    ]
    expect(toCsv({ title: 'Журнал', notes: [], columns: ['Сумма', 'Когда', 'Запись'], rows })).toBe(
      '\ufeffЖурнал\r\nСумма;Когда;Запись\r\n8372,96;05.02.2026;"а; ""б""\nв"\r\n-5;05.02.2026, 11:20;\'-5\r\n',
    )
  })
})

describe('a period', () => {
  const asked = (text: string) => askedPeriod(new URLSearchParams(text), '2026-02-05')
  test('is the quarter of today where none is asked for', () =>
    expect(asked('')).toMatchObject({ from: '2026-01-01', to: '2026-03-31', isWrong: false }))
  test('is taken as it is typed', () =>
    expect(asked('from=1.2.2026&to=2026-02-28')).toMatchObject({ from: '2026-02-01', to: '2026-02-28' }))
  test.each([
    'from=30.02.2026&to=01.03.2026',
    'from=02.02.2026&to=01.02.2026',
    'from=01.01.2000&to=01.01.2026',
    'from=x',
  ])('%s is none', (text) => expect(asked(text).isWrong).toBe(true))
  test('the last quarter of a year ends with it', () =>
    expect(quarterOf('2026-11-29')).toEqual({ from: '2026-10-01', to: '2026-12-31' }))
})
