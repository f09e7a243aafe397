import { describe, expect, test } from 'vitest'
import { now, setDemoDate, today } from '#app/data/clock.server.ts'
import { openDatabase } from '#app/data/database.server.ts'
import { migrate } from '#app/data/migrate.server.ts'

async function database() {
  const db = openDatabase(':memory:')
  await migrate(db)
  return db
}

describe('the clock', () => {
  test('is the real one while no demonstration date is set', async () => {
    const before = Temporal.Now.instant()
    const told = Temporal.Instant.from(await now(await database()))
    expect(Temporal.Instant.compare(told, before.subtract({ seconds: 1 }))).toBe(1)
    expect(Temporal.Instant.compare(told, Temporal.Now.instant().add({ seconds: 1 }))).toBe(-1)
  })

  test('stands at 11:20 in Yakutsk on the demonstration date', async () => {
    const db = await database()
    await setDemoDate(db, '2026-02-05')
    expect(await now(db)).toBe('2026-02-05T02:20:00.000Z')
  })

  test.each(['Europe/Kaliningrad', 'Europe/Moscow', 'Asia/Irkutsk', 'Asia/Yakutsk', 'Asia/Kamchatka'])(
    'shows the demonstration date in %s',
    async (timeZone) => {
      const db = await database()
      await setDemoDate(db, '2026-02-05')
      expect(await today(db, timeZone)).toBe('2026-02-05')
    },
  )
})
