import { describe, expect, test } from 'vitest'
import { today } from '#app/data/clock.server.ts'
import { createApp } from '#test/support/app.ts'

describe('the demonstration clock', () => {
  test('starts on 5 February 2026 and is moved by any signed-in user', async () => {
    const app = await createApp()
    expect(await today(app.world.db, 'Asia/Yakutsk')).toBe('2026-02-05')
    await app.post('/clock', { date: '09.03.2026', next: '/cases' }, await app.signIn('provider'))
    expect(await today(app.world.db, 'Asia/Yakutsk')).toBe('2026-03-09')
  })

  test('goes to the next day over the end of a month', async () => {
    const app = await createApp()
    await app.post('/clock', { date: '28.02.2026', step: '1' }, await app.signIn('body'))
    expect(await today(app.world.db, 'Asia/Yakutsk')).toBe('2026-03-01')
  })

  test.each(['30.02.2026', '2026-02-06', '', '01.01.1999'])('does not move to %j', async (date) => {
    const app = await createApp()
    expect((await app.post('/clock', { date }, await app.signIn('body'))).status).toBe(404)
    expect(await today(app.world.db, 'Asia/Yakutsk')).toBe('2026-02-05')
  })
})
