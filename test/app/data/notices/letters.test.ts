import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setDemoDate } from '#app/data/clock.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { queueDigests } from '#app/data/notices/digest.server.ts'
import { letterCounts, queueLetter, sendLetters } from '#app/data/notices/letters.server.ts'
import { lookAround } from '#app/data/notices/look-around.server.ts'
import { mailServer, openMailServer, saveMailServer } from '#app/data/notices/mail-server.server.ts'
import { saveChoices } from '#app/data/notices/notices-of.server.ts'
import { newDay, office, opened } from '../office.ts'
import { postOffice } from './post-office.ts'

const origin = 'https://poryadok.region.example'
const morning = '2026-02-09T00:00:00.000Z'
let data: string
let db: Database
let post: Awaited<ReturnType<typeof postOffice>>

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'poryadok-mail-'))
  db = await newDay()
  post = await postOffice({ user: 'region', password: 'тайна-1' })
  const rest = { emailVerified: 0, createdAt: '', updatedAt: '', banned: 0, language: 'ru' }
  const row = { id: office.id, name: 'Ольга', email: 'olga@region.example', role: 'caseworker', agency: office.agency }
  await db
    .insertInto('user')
    .values({ ...row, ...rest } as never)
    .execute()
})
afterEach(async () => {
  await post.close()
  await db.destroy()
  rmSync(data, { recursive: true })
})

const set = (password = 'тайна-1', change = {}) =>
  saveMailServer(db, data, 'admin', { ...post.settings, ...change }, password)
const letter = (key: string) =>
  queueLetter(db, { userId: office.id, address: 'olga@region.example', subject: 'С', body: 'Т', key }, morning)
const later = (minutes: number) =>
  Temporal.Instant.from(morning).add({ minutes }).toString({ fractionalSecondDigits: 3 })
const row = () => db.selectFrom('letter').selectAll().executeTakeFirstOrThrow()

async function subscribed() {
  await set()
  await saveChoices(db, office.id, [{ kind: 'due-tomorrow', inApp: true, byMail: true }])
  await opened(db)
  await opened(db)
  await setDemoDate(db, '2026-02-09')
  await lookAround(db)
}

describe('the letter of the day', () => {
  test('names cases, acts and dates, and nobody', async () => {
    await subscribed()
    expect(await queueDigests(db, origin, morning)).toBe(1)
    expect(await sendLetters(db, data, morning)).toBe(1)
    const [received] = post.received
    expect(received).toMatchObject({ to: 'olga@region.example', from: 'poryadok@region.example' })
    expect(received?.text).toContain('office/2026/000001 · Осмотреть · до 10.02.2026')
    expect(received?.text).toContain('office/2026/000002')
    expect(received?.text).toContain(`${origin}/cases/`)
    expect(received?.text).not.toMatch(/Алёшин|Пётр|Семёнович|1990-05|05\.1990|F11\.2/)
  })

  test('is one, however often the server looks or starts anew', async () => {
    await subscribed()
    for (const _ of [1, 2, 3]) {
      await lookAround(db)
      await queueDigests(db, origin, morning)
      await sendLetters(db, data, morning)
    }
    expect(post.received).toHaveLength(1)
  })

  test('does not come before seven, nor to whoever asked for none, nor to a closed account', async () => {
    await subscribed()
    // 06:59 in Yakutsk.
    expect(await queueDigests(db, origin, '2026-02-08T21:59:00Z')).toBe(0)
    await db.updateTable('user').set({ banned: 1 }).execute()
    expect(await queueDigests(db, origin, morning)).toBe(0)
    await db.updateTable('user').set({ banned: 0 }).execute()
    await saveChoices(db, office.id, [{ kind: 'due-tomorrow', inApp: true, byMail: false }])
    expect(await queueDigests(db, origin, morning)).toBe(0)
  })

  test('begins with what is new since letters were asked for', async () => {
    await set()
    await opened(db)
    await setDemoDate(db, '2026-02-09')
    await lookAround(db)
    await saveChoices(db, office.id, [{ kind: 'due-tomorrow', inApp: true, byMail: true }])
    expect(await queueDigests(db, origin, morning)).toBe(0)
  })
})

describe('the queue', () => {
  test('tries again, ever more seldom, until the server takes the letter', async () => {
    await set()
    await letter('a')
    post.state.mood = 'busy'
    expect(await sendLetters(db, data, morning)).toBe(0)
    expect(await row()).toMatchObject({ attempts: 1, problem: 'refused', next_at: later(1) })
    expect(await sendLetters(db, data, later(0))).toBe(0)
    expect((await row()).attempts).toBe(1)
    expect(await sendLetters(db, data, later(1))).toBe(0)
    expect(await row()).toMatchObject({ attempts: 2, next_at: later(6) })
    post.state.mood = 'takes'
    expect(await sendLetters(db, data, later(6))).toBe(1)
    expect(await row()).toMatchObject({ sent_at: later(6), next_at: null, problem: null })
    expect(await sendLetters(db, data, later(9000))).toBe(0)
    expect(post.received).toHaveLength(1)
  })

  test('gives up a letter that the server will never take, and says so', async () => {
    await set()
    await letter('a')
    post.state.mood = 'refuses'
    await sendLetters(db, data, morning)
    expect(await row()).toMatchObject({ next_at: null, sent_at: null, problem: 'refused' })
    expect(await letterCounts(db, '2026-01-01')).toEqual({ waiting: 0, givenUp: 1 })
  })

  test('keeps a letter while no server answers, and while none is set', async () => {
    await letter('a')
    expect(await sendLetters(db, data, morning)).toBe(0)
    expect((await row()).attempts).toBe(0)
    await set('тайна-1', { port: 1 })
    expect(await sendLetters(db, data, morning)).toBe(0)
    expect(await row()).toMatchObject({ problem: 'no-connection', attempts: 1 })
    await set()
    expect(await sendLetters(db, data, later(1))).toBe(1)
  })

  test('killed in the middle of sending, sends again with the same id', async () => {
    await set()
    await letter('a')
    await sendLetters(db, data, morning)
    // As if the server had died between the answer of the mail server and the note of it.
    await db
      .updateTable('letter')
      .set({ sent_at: null, next_at: later(1) })
      .execute()
    await sendLetters(db, data, later(1))
    expect(new Set(post.received.map(({ id }) => id)).size).toBe(1)
    expect(post.received[0]?.id).toMatch(/^<[0-9a-f-]{36}@region\.example>$/)
  })

  test('takes a letter of one key once', async () => {
    expect([await letter('a'), await letter('a'), await letter('b')]).toEqual([true, false, true])
  })
})

describe('the password of the mail server', () => {
  test('is kept encrypted, with a key outside the database', async () => {
    await set()
    const stored = await db
      .selectFrom('setting')
      .selectAll()
      .where('name', '=', 'mail-server')
      .executeTakeFirstOrThrow()
    expect(stored.value).not.toContain('тайна')
    expect(JSON.stringify(await mailServer(db))).not.toContain('тайна')
    expect((await openMailServer(db, data))?.password).toBe('тайна-1')
    expect(readFileSync(join(data, 'secret.key'), 'utf8')).toMatch(/^[\w-]{43}$/)
  })

  test('cannot be read with another key: the server counts as not set', async () => {
    await set()
    rmSync(join(data, 'secret.key'))
    expect(await openMailServer(db, data)).toBeUndefined()
  })

  test('stays when the settings are saved without one, and is not taken to another server', async () => {
    await set()
    await set('', { from: 'other@region.example' })
    expect((await openMailServer(db, data))?.password).toBe('тайна-1')
    await set('', { host: 'elsewhere.example' })
    expect((await openMailServer(db, data))?.password).toBeUndefined()
  })

  test('that is wrong is told as such', async () => {
    await set('не та')
    await letter('a')
    await sendLetters(db, data, morning)
    expect(await row()).toMatchObject({ problem: 'no-sign-in', sent_at: null })
  })
})
