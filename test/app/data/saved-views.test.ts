import { expect, test } from 'vitest'
import { dropView, mostViews, savedViews, saveView } from '#app/data/saved-views.server.ts'
import { newDay } from './office.ts'

async function people() {
  const db = await newDay()
  const same = {
    emailVerified: 1,
    language: 'ru',
    mustChangePassword: 0,
    twoFactorEnabled: 0,
    createdAt: '',
    updatedAt: '',
  }
  for (const id of ['olga', 'oleg'])
    await db
      .insertInto('user')
      .values({ ...same, id, name: id, email: `${id}@example.org` })
      .execute()
  return db
}

test('a named list is its owner’s alone, and the same name takes the place of the former', async () => {
  const db = await people()
  await saveView(db, 'olga', 'Утро', 'due=overdue')
  await saveView(db, 'olga', 'Ёлки', 'due=today')
  await saveView(db, 'olga', 'Утро', 'due=tomorrow')
  expect((await savedViews(db, 'olga')).map(({ name, query }) => [name, query])).toEqual([
    ['Ёлки', 'due=today'],
    ['Утро', 'due=tomorrow'],
  ])
  expect(await savedViews(db, 'oleg')).toEqual([])
})

test('nobody forgets another’s list', async () => {
  const db = await people()
  await saveView(db, 'olga', 'Утро', 'due=overdue')
  const [view] = await savedViews(db, 'olga')
  await dropView(db, 'oleg', view?.id ?? '')
  expect((await savedViews(db, 'olga')).length).toBe(1)
  await dropView(db, 'olga', view?.id ?? '')
  expect(await savedViews(db, 'olga')).toEqual([])
})

test(`there are at most ${mostViews}, and a known name may still be changed`, async () => {
  const db = await people()
  for (let at = 0; at < mostViews; at++) expect(await saveView(db, 'olga', `Список ${at}`, 'due=today')).toBe(true)
  expect(await saveView(db, 'olga', 'Лишний', 'due=today')).toBe(false)
  expect(await saveView(db, 'olga', 'Список 3', 'due=week')).toBe(true)
})
