import { expect, test } from 'vitest'
import { searchTerms } from '#app/data/search-terms.ts'

test.each([
  ['Алёшин Пётр', { names: ['алешин', 'петр'] }],
  ['  Алешин,  ПЁТР ', { names: ['алешин', 'петр'] }],
  ['06.05.1990', { names: [], birthDate: '1990-05-06' }],
  ['6.5.1990', { names: [], birthDate: '1990-05-06' }],
  ['112-233-445 95', { names: [], personal: '11223344595' }],
  ['11223344595', { names: [], personal: '11223344595' }],
  ['УО/2026/000012', { names: [], number: 'УО/2026/000012' }],
  ['№ 12', { names: [], number: '12' }],
  ['2026/12', { names: [], number: '2026/12' }],
  ['алешин 06.05.1990', { names: ['алешин'], birthDate: '1990-05-06' }],
  ['06.05.1990 петр 112-233-445 95', { names: ['петр'], birthDate: '1990-05-06', personal: '11223344595' }],
  ['Иванова-Петрова', { names: ['иванова', 'петрова'] }],
  ['%', { names: [] }],
] as const)('%s asks for %j', (typed, terms) => expect(searchTerms(typed)).toEqual(terms))
