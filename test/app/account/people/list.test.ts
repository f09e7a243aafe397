import { beforeAll, describe, expect, test } from 'vitest'
import { createApp, type TestApp } from '#test/support/app.ts'
import { idOf } from './office.ts'

let app: TestApp
let admin: string
beforeAll(async () => {
  app = await createApp()
  admin = await app.signIn('admin')
  const { db } = app.world
  await db
    .updateTable('user')
    .set({ name: 'Алёна Сёмина', banned: 1, signedInAt: '2026-02-04T20:00:00.000Z' })
    .where('id', '=', await idOf(app, 'provider'))
    .execute()
  for (const [id, name] of [
    ['zh', 'Жукова'],
    ['yo', 'Ёлкина'],
    ['ye', 'Ежова'],
  ] as const) {
    const times = { createdAt: '2026-02-04T00:00:00.000Z', updatedAt: '2026-02-04T00:00:00.000Z' }
    const row = { id, name, email: `${id}@order.example`, emailVerified: 0, role: 'methodologist', ...times }
    await db
      .insertInto('user')
      .values({ ...row, language: 'ru', mustChangePassword: 0, twoFactorEnabled: 0 })
      .execute()
  }
})

describe('the list of people', () => {
  test('says of each who it is, where, as what, whether allowed in and when last signed in', async () => {
    expect(await rows('')).toContainEqual([
      'Алёна Сёмина',
      'provider@demo.example',
      'Государственный поставщик (образец)',
      'Специалист',
      'закрыт',
      // 20:00 UTC is the next day where the person works.
      '05.02.2026',
    ])
    expect(await rows('')).toContainEqual([
      'Методолог',
      'method@demo.example',
      'без организации',
      'Методолог',
      'открыт',
      'не было',
    ])
  })

  test('is in the order of names', async () => {
    expect((await rows('order.example')).map(([name]) => name)).toEqual(['Ежова', 'Ёлкина', 'Жукова'])
  })

  test.each([
    ['a part of the name, е for ё', 'семин алена', ['Алёна Сёмина']],
    ['the sign-in name', 'METHOD@', ['Методолог']],
    ['the organisation and the name together', 'поставщик алёна', ['Алёна Сёмина']],
    ['nobody', 'алёна методолог', []],
  ])('is searched by %s', async (_, search, names) => {
    expect((await rows(search)).map(([name]) => name)).toEqual(names)
  })
})

async function rows(search: string): Promise<string[][]> {
  const page = await app.call(`/people?${new URLSearchParams({ q: search })}`, { headers: { cookie: admin } })
  const body = /<tbody>(.*?)<\/tbody>/s.exec(await page.text())?.[1] ?? ''
  return (body.match(/<tr.*?<\/tr>/gs) ?? []).map((row) => row.split(/<[^>]*>/).filter((text) => text.trim() !== ''))
}
