import { expect, test } from 'vitest'
import { chainWords } from '#app/messages/chain-words.ts'
import type { Language } from '#app/messages/language.ts'
import type { Chain, ChainTerm } from '#engine/checks'

const step = (title: string, clause?: string) => ({
  task: 'step',
  title,
  path: [],
  ...(clause === undefined ? {} : { source: `town/order#${clause}` }),
})
const term = (clause: string, amount: ChainTerm['amount'], unit: ChainTerm['unit'] = 'working-day'): ChainTerm => ({
  ...step('Срок', clause),
  amount,
  unit,
  from: 'apply',
})
const said = (change: Partial<Chain>, language: Language) =>
  chainWords(
    { container: term('3', 10), parts: [term('1', 3), term('2', 5)], undated: [], apart: [], slack: 2, ...change },
    language,
  ).replaceAll('\u00a0', ' ')

test('a chain without steps to spare for names what is left', () => {
  expect(said({}, 'ru')).toBe('Внутри срока п. 3 (10 рабочих дней): п. 1 — 3, п. 2 — 5; остаётся 2 рабочих дня.')
  expect(said({}, 'en')).toBe('Within the term of cl. 3 (10 working days): cl. 1 — 3, cl. 2 — 5; 2 working days left.')
})

test('steps without a term are named with their clauses', () => {
  const undated = [step('Решить', '2.3'), step('Утвердить')]
  expect(said({ undated }, 'ru')).toContain(
    'остаётся 2 рабочих дня на шаги без своего срока: «Решить» (п. 2.3), «Утвердить».',
  )
  expect(said({ undated }, 'en')).toContain(
    '2 working days left for the steps without a term of their own: “Решить” (cl. 2.3)',
  )
})

test('what is not counted is told: other units and lengths that an answer gives', () => {
  const apart = [term('4', 3, 'calendar-day'), term('5', 'apply.days')]
  expect(said({ apart }, 'ru')).toContain('начатые раньше: п. 4 — 3 календарных дня, п. 5 — по ответу в деле.')
  expect(said({ apart }, 'en')).toContain('begun before: cl. 4 — 3 calendar days, cl. 5 — as answered in the case.')
})

test('terms that do not fit leave less than nothing', () => {
  expect(said({ slack: -1 }, 'ru')).toContain('остаётся −1 рабочий день: внутренние сроки не помещаются.')
  expect(said({ slack: -2 }, 'en')).toContain('−2 working days left: the terms inside do not fit.')
})
