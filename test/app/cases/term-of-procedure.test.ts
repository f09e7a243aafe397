import { expect, test } from 'vitest'
import { waysView } from '#app/cases/new/ways-view.server.ts'
import { openings } from '#app/data/cases.server.ts'
import { newDay, office } from '../data/office.ts'

/** What the opening page says on 05.02.2026 of a procedure of this term. */
async function said(inForce: { readonly from: string; readonly to?: string }) {
  const [way] = await openings(await newDay(), office)
  return waysView([{ ...way!, inForce }], null, '2026-02-05', 'ru').outOfForce
}

test('a procedure in force is opened without a word, on its last day too', async () => {
  expect(await said({ from: '2026-02-05' })).toBeUndefined()
  expect(await said({ from: '2026-01-01', to: '2026-02-05' })).toBeUndefined()
})

test('of one whose term has passed the page says which dates it takes, and who may prolong it', async () => {
  expect(await said({ from: '2026-01-01', to: '2026-02-04' })).toBe(
    'Порядок действовал по 04.02.2026: примем дело только с датой внутри срока. Для более поздней администратор публикует продлённую редакцию.',
  )
})

test('of one whose term has not begun it says when it does', async () => {
  expect(await said({ from: '2026-02-06' })).toBe(
    'Порядок действует с 06.02.2026: примем дело только с датой внутри срока.',
  )
})
