import { expect, test } from 'vitest'
import { setDemoDate } from '#app/data/clock.server.ts'
import { rehearse } from '#app/data/studio/rehearse.server.ts'
import { registeredOn } from './registered.ts'
import { amount, changed, order, shippedDay, workflow } from './studio.ts'

const calendar = 'regions/yakutia/calendars/republic-bodies.json'
const later = { ...order, effectiveFrom: '2026-02-09' }
const title = { ru: 'Оценить условия жизнедеятельности, составить акт' }

// Registered on Thursday 05.02.2026: three working days are 6, 9, 10; five are 6, 9, 10, 11, 12.
test('the term of 2.5 made 5 working days moves no open case; by the new rules it would be due 12.02, not 10.02', async () => {
  const db = await shippedDay()
  await registeredOn(db, '2026-02-05')
  const rehearsal = await rehearse(db, await changed(db, workflow, amount, 5, later))
  expect(rehearsal).toMatchObject({ looked: 1, moves: { count: 0 }, taken: { count: 0 } })
  expect(rehearsal?.would.cases).toMatchObject([
    { impacts: [{ code: 'due-moved', task: 'assess-need', title, before: '2026-02-10', after: '2026-02-12' }] },
  ])
})

test('it would end the lateness of a case that is late on 11.02', async () => {
  const db = await shippedDay()
  await registeredOn(db, '2026-02-05')
  await setDemoDate(db, '2026-02-11')
  const rehearsal = await rehearse(db, await changed(db, workflow, amount, 5, later))
  expect(rehearsal?.would.cases).toMatchObject([{ impacts: [{ lateness: 'ends' }] }])
})

test('Monday 09.02 made a day off of the republic moves the date of an open case at once, to 11.02', async () => {
  const db = await shippedDay()
  await registeredOn(db, '2026-02-05')
  const off = { working: false, source: 'yakutia/1545-v#1' }
  const rehearsal = await rehearse(db, await changed(db, calendar, '/days/2026-02-09', off))
  expect(rehearsal?.moves.cases).toMatchObject([{ impacts: [{ before: '2026-02-10', after: '2026-02-11' }] }])
  expect(rehearsal?.would.count).toBe(0)
})

test('a case opened under the change and recorded before its publication takes all of it', async () => {
  const db = await shippedDay()
  await registeredOn(db, '2026-02-05')
  const rehearsal = await rehearse(db, await changed(db, workflow, amount, 5))
  expect(rehearsal?.taken.cases).toMatchObject([{ impacts: [{ before: '2026-02-10', after: '2026-02-12' }] }])
})

test('a draft that cannot be read says nothing of cases', async () => {
  const db = await shippedDay()
  await registeredOn(db, '2026-02-05')
  expect(await rehearse(db, await changed(db, workflow, amount, 'three'))).toBeUndefined()
})
