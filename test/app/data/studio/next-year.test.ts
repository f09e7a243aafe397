import { expect, test } from 'vitest'
import { caseNames } from '#app/cases/view/case-names.server.ts'
import { dueView } from '#app/cases/view/due-view.server.ts'
import { loadCase } from '#app/data/cases.server.ts'
import { setDemoDate } from '#app/data/clock.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { workList } from '#app/data/work-list.server.ts'
import { agenda } from '#engine/workflow'
import { body, registeredOn } from './registered.ts'
import { filesNow, order, published, saved, shippedDay } from './studio.ts'

const federal = 'regions/russia/calendars/federal.json'

/** What the case page says of the term of the assessment. */
async function pageSays(db: Database, id: string) {
  const view = await loadCase(db, body, id)
  if (!view) throw new Error('no case')
  const item = agenda(view.rules, view.state, view.today).find(({ task }) => task === 'assess-need')
  return item && dueView(view.rules, item, caseNames(view, 'ru'), view.today, 'ru', [])
}

const listSays = async (db: Database) => (await workList(db, body, { view: 'mine' })).rows[0]

async function publish2028(db: Database) {
  const text = (await filesNow(db)).find(({ path }) => path === federal)?.text ?? ''
  const calendar = JSON.parse(text)
  calendar.knownTo = '2028-12-31'
  for (let day = 1; day <= 8; day++)
    calendar.days[`2028-01-0${day}`] = { working: false, source: 'russia/labour-code#112' }
  const change = { ...order, title: 'Календарь на 2028 год', effectiveFrom: '2027-12-28' }
  const files = [{ path: federal, text: JSON.stringify(calendar) }]
  await published(db, await saved(db, { ...change, files }))
}

// Registered on Tuesday 28.12.2027: 29 and 30 December; the 31st is off, the third day lies in 2028.
test('63-Н, п. 2.5: a term that needs a year without a calendar is refused, said so, and gets its date with the calendar', async () => {
  const db = await shippedDay()
  await setDemoDate(db, '2027-12-28')
  const id = await registeredOn(db, '2027-12-28')

  expect(await listSays(db)).toMatchObject({ key: 'assess-need', dueKind: 'refused', unknownYear: 2028 })
  const refused = await pageSays(db, id)
  expect(refused?.words).toBe('дату назвать нельзя: календарь на 2028 год не опубликован')
  expect(refused?.why[0]).toMatch(/^Календарь «.+» опубликован по 31\.12\.2027: дальше дату назвать нельзя\.$/)

  await publish2028(db)

  // 1–8 January are off, the 9th is a Sunday.
  expect(await listSays(db)).toMatchObject({ key: 'assess-need', dueKind: 'dated', due: '2028-01-10' })
  expect((await pageSays(db, id))?.date).toContain('10.01.2028')
})
