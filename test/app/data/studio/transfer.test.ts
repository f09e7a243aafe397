import { deflateRawSync } from 'node:zlib'
import { type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { drafts } from '#app/data/studio/drafts.server.ts'
import { latestPublication } from '#app/data/studio/publications.server.ts'
import { exportDefinitions, importDefinitions } from '#app/data/studio/transfer.server.ts'
import { unzip } from '#app/data/studio/unzip.server.ts'
import { amount, anna, changed, filesNow, shippedDay, textNow, workflow } from './studio.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const act = (id: string) => JSON.stringify({ $schema: 'urn:poryadok:act:1', id, title: 'Акт', clauses: {} }, null, 2)
const archive = (entries: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, bytesOf(text)])))

async function exported(db: Awaited<ReturnType<typeof shippedDay>>): Promise<Uint8Array> {
  const what = { publication: (await latestPublication(db))?.id ?? '' }
  return (await exportDefinitions(db, anna, what))?.bytes ?? new Uint8Array()
}

describe('an archive of the definitions', () => {
  test('holds every shipped file byte for byte, and is the same bytes each time', async () => {
    const db = await shippedDay()
    const bytes = await exported(db)
    expect(Buffer.compare(bytes, await exported(db))).toBe(0)
    const entries = unzip(bytes)
    const read = entries.ok && entries.value.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])
    expect(read).toEqual((await filesNow(db)).map(({ path, text }) => [`definitions/${path}`, text]))
  })

  test('taken in again changes nothing', async () => {
    const db = await shippedDay()
    const upload = { name: 'definitions.zip', bytes: await exported(db) }
    expect(await importDefinitions(db, anna, [upload], 'whole')).toMatchObject({
      problems: [{ code: 'nothing-changed' }],
    })
  })

  test('of a draft carries the change and nothing else', async () => {
    const db = await shippedDay()
    const before = await textNow(db, workflow)
    const draft = await changed(db, workflow, amount, 5)
    const bytes = (await exportDefinitions(db, anna, { draft: draft.id }))?.bytes ?? new Uint8Array()
    const result = await importDefinitions(db, anna, [{ name: 'definitions.zip', bytes }], 'whole')
    const lines = before.split('\n')
    lines[231] = lines[231]?.replace('3', '5') ?? ''
    expect(result).toMatchObject({ draft: { files: [{ path: workflow, text: lines.join('\n') }] } })
  })

  test('that lacks a file removes it only when it is the whole set', async () => {
    const db = await shippedDay()
    const upload = { name: 'a.zip', bytes: archive({ 'regions/yakutia/acts/new.json': act('yakutia/new') }) }
    const part = await importDefinitions(db, anna, [upload], 'part')
    expect(part).toMatchObject({ draft: { files: [{ path: 'regions/yakutia/acts/new.json' }] } })
    const whole = await importDefinitions(db, anna, [upload], 'whole')
    const removed = whole.type === 'saved' && whole.draft.files.filter(({ text }) => text === null).length
    expect(removed).toBe((await filesNow(db)).length)
  })

  test('a single file finds its folder by its kind and id', async () => {
    const db = await shippedDay()
    const upload = { name: 'new.json', bytes: bytesOf(act('yakutia/new')) }
    const result = await importDefinitions(db, anna, [upload], 'part')
    expect(result).toMatchObject({ draft: { files: [{ path: 'regions/yakutia/acts/new.json' }] } })
  })

  test('is noted in the audit with who took what', async () => {
    const db = await shippedDay()
    await exported(db)
    await importDefinitions(db, anna, [{ name: 'new.json', bytes: bytesOf(act('yakutia/new')) }], 'part')
    const entries = await db.selectFrom('audit').select(['user_id', 'action']).orderBy('seq').execute()
    expect(entries.map(({ user_id, action }) => `${user_id} ${action}`)).toEqual([
      'anna definitions-exported',
      'anna draft-saved',
      'anna definitions-imported',
    ])
  })
})

const good = 'regions/yakutia/acts/new.json'
const text = act('yakutia/new')
const many = (count: number): Zippable => {
  const empty = bytesOf('{}')
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`forms/yakutia/f${at}.json`, [empty, { level: 0 }]]),
  )
}
const link: Zippable = { [good]: [bytesOf('../../../etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }

/** An archive whose entry says another size than it has, or has been changed. */
function damaged(change: (bytes: Buffer) => void): Uint8Array {
  const bytes = Buffer.from(archive({ [good]: text }))
  change(bytes)
  return bytes
}
const central = (bytes: Buffer) => bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))

/** A megabyte of spaces more than the entry admits: a bomb in small. */
function bomb(): Uint8Array {
  return damaged((bytes) => bytes.writeUInt32LE(10, central(bytes) + 24))
}

describe('nothing is taken in', async () => {
  const db = await shippedDay()

  test.each<[string, Uint8Array, string]>([
    ['that leads out of the folder', archive({ '../regions/yakutia/acts/new.json': text }), 'unsafe-path'],
    ['that leads out of it half-way', archive({ 'definitions/../../x.json': text }), 'unsafe-path'],
    ['with an absolute path', archive({ '/etc/x.json': text }), 'unsafe-path'],
    ['with a path of Windows', archive({ 'regions\\yakutia\\acts\\new.json': text }), 'unsafe-path'],
    ['that is a link', zipSync(link), 'link-entry'],
    ['that is no JSON by its name', archive({ 'regions/yakutia/acts/new.js': text }), 'not-json'],
    ['that is no JSON inside', archive({ [good]: '{ "id": ' }), 'not-json'],
    ['that is a list', archive({ [good]: '[]' }), 'not-json'],
    ['nested a thousand deep', archive({ [good]: '['.repeat(1000) + ']'.repeat(1000) }), 'not-json'],
    ['of a folder that is none', archive({ 'secrets/new.json': text }), 'no-place'],
    ['twice under one path', archive({ [good]: text, [`definitions/${good}`]: text }), 'repeated-path'],
    ['in another encoding', zipSync({ [good]: new Uint8Array([0x7b, 0xff, 0x7d]) }), 'bad-text'],
    ['over a megabyte', archive({ [good]: ' '.repeat(1024 * 1024 + 1) }), 'too-large'],
    ['of more than 5,000 files', zipSync(many(5001)), 'too-many-files'],
    ['larger inside than it says', bomb(), 'broken-archive'],
    ['cut short', archive({ [good]: text }).slice(0, -30), 'broken-archive'],
    ['with another sum', damaged((bytes) => bytes.writeUInt32LE(1, central(bytes) + 16)), 'broken-archive'],
    ['under two names', damaged((bytes) => bytes.write('x', 30)), 'broken-archive'],
    ['locked by a password', damaged((bytes) => bytes.writeUInt16LE(1, central(bytes) + 8)), 'encrypted-entry'],
  ])('%s', async (_, bytes, code) => {
    const result = await importDefinitions(db, anna, [{ name: 'a.zip', bytes }], 'part')
    expect(result).toMatchObject({ type: 'refused', problems: [{ code }] })
    expect(await drafts(db)).toEqual([])
  })

  test('that unpacks to more than 32 megabytes', () => {
    const spaces = bytesOf(' '.repeat(1024 * 1024))
    const entries = Object.fromEntries(Array.from({ length: 33 }, (_, at) => [`forms/yakutia/f${at}.json`, spaces]))
    const bytes = zipSync(entries)
    expect(bytes.length).toBeLessThan(deflateRawSync(spaces).length * 40)
    expect(unzip(bytes)).toMatchObject({ ok: false, problems: [{ code: 'archive-too-large' }] })
  })
})
