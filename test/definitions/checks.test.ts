import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { check } from '#engine/checks'
import { readLibrary } from '#engine/definition'

const read = readLibrary(readDefinitionFiles(join(import.meta.dirname, '../../definitions')), sha256)
const problems = read.ok ? check(read.value) : []
const found = (code: string) => problems.filter((one) => one.code === code).map(({ pointer }) => pointer)

test('the checks find no error and nothing to warn of in the shipped definitions', () => {
  expect(read.ok).toBe(true)
  const wrong = problems.filter(({ severity }) => severity !== 'note')
  expect(wrong.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([])
})

// 63-Н, приложение 2: two a week over six months, 48 written in six rows.
test('six services of the standard say 48 where their frequency gives 52', () =>
  expect(found('volume-against-frequency')).toHaveLength(6))

// 506-П: the commission on minors is a party without a duty; «Воля», the centres, the executor and the commission are the reverse.
test('the agreement has a party without duties, and duties of those who are no party', () => {
  expect(found('party-without-duties')).toEqual(['/roles/juvenile-commission'])
  expect(found('role-no-party')).toContain('/roles/volya')
  expect(found('role-no-party')).toContain('/roles/commission')
  expect(found('role-no-party')).not.toContain('/roles/hospital')
})

// 506-П ends on 31.12.2020; accompaniment lasts 2 years and support of a remission 5.
test('two periods of the agreement outlive it', () =>
  expect(found('period-outlives-act')).toEqual([
    '/stages/resocialisation/period',
    '/branches/remission-support/period',
  ]))

// No clause 9 of the committee, 4 of the employment centre, no row 23 of the act of need.
test('numbers left out of the acts are found', () => {
  expect(found('clause-numbering-gap')).toContain('/clauses/3.1.MKU.10')
  expect(found('clause-numbering-gap')).toContain('/clauses/3.5.CZN.5')
  expect(found('clause-numbering-gap')).toContain('/clauses/Пл1.II.24')
})
