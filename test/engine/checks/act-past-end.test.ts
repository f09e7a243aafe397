import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const region = 'regions/town/region.json'
const act = 'regions/town/acts/order.json'

const halfYear = { [act]: { inForce: { from: '2026-01-01', to: '2026-06-30' } } }
const until = (to: string) => ({ [region]: { procedures: { help: { inForce: { to }, whenExpired: 'ask' } } } })

test('a procedure without end under an act that ends is found', () =>
  expect(findings(halfYear)).toContain(`act-past-end ${region}#/procedures/help/inForce`))

test('so is one that ends a day later than its act, or begins a day earlier', () => {
  expect(findings({ ...halfYear, ...until('2026-07-01') })).toContain(`act-past-end ${region}#/procedures/help/inForce`)
  expect(findings({ [act]: { inForce: { from: '2026-01-02' } } })).toEqual([
    `act-past-end ${region}#/procedures/help/inForce`,
  ])
})

test('a procedure may end with its act', () =>
  expect(findings({ ...halfYear, ...until('2026-06-30') })).not.toContain(
    `act-past-end ${region}#/procedures/help/inForce`,
  ))
