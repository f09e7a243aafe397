import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDraftKeeper, type SaveOutcome, type SaveState } from '#app/ui/form/draft-keeper.ts'
import { createFormStore, type FormStore } from '#app/ui/form/form-store.ts'
import { forgetHere, keepHere, keptHere } from '#app/ui/form/kept-answers.ts'
import type { Answers } from '#engine/schema'
import { context, shippedForm } from './definition.ts'

const stored = new Map<string, string>()
const storage = {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, value: string) => void stored.set(name, value),
  removeItem: (name: string) => void stored.delete(name),
}

beforeEach(() => {
  stored.clear()
  vi.stubGlobal('localStorage', storage)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const key = btoa('0123456789abcdef0123456789abcdef')
const other = btoa('fedcba9876543210fedcba9876543210')
const kept = { at: new Date().toISOString(), revision: 3, answers: { diagnosis: 'F10.2' } }

describe('answers kept in the browser', () => {
  test('come back to the person who left them', async () => {
    expect(await keepHere({ name: 'olga case task', key }, kept)).toBe(true)
    expect(await keptHere({ name: 'olga case task', key })).toEqual(kept)
  })

  test('cannot be read in the storage', async () => {
    await keepHere({ name: 'olga case task', key }, kept)
    expect([...stored.values()].join()).not.toMatch(/F10|diagnosis/)
  })

  test('do not open with the key of another person, nor under the name of another case', async () => {
    await keepHere({ name: 'olga case task', key }, kept)
    stored.set('olga other task', stored.get('olga case task') ?? '')
    expect(await keptHere({ name: 'olga other task', key })).toBeUndefined()
    expect(await keptHere({ name: 'olga case task', key: other })).toBeUndefined()
    expect(stored.size).toBe(0)
  })

  test('are gone after a week, and when they are forgotten', async () => {
    const eightDaysAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000).toISOString()
    await keepHere({ name: 'old', key }, { ...kept, at: eightDaysAgo })
    expect(await keptHere({ name: 'old', key })).toBeUndefined()
    await keepHere({ name: 'new', key }, kept)
    forgetHere('new')
    expect(await keptHere({ name: 'new', key })).toBeUndefined()
  })

  test('are not kept where there is no room: the answer says so', async () => {
    vi.stubGlobal('localStorage', {
      setItem() {
        throw new Error('full')
      },
    })
    expect(await keepHere({ name: 'olga case task', key }, kept)).toBe(false)
  })
})

describe('a draft is saved', () => {
  let store: FormStore
  let sent: Answers[]
  let here: Answers | undefined
  let states: SaveState[]
  let outcome: SaveOutcome
  let keeper: ReturnType<typeof createDraftKeeper>

  beforeEach(() => {
    vi.useFakeTimers()
    store = createFormStore({ form: shippedForm('yakutia/call'), context, language: 'ru' }, {})
    sent = []
    states = []
    here = undefined
    outcome = 'saved'
    keeper = createDraftKeeper({
      store,
      save: async (answers) => {
        sent.push(answers)
        return outcome
      },
      keep: async (answers) => {
        here = answers
        return true
      },
      forget: () => {
        here = undefined
      },
      show: (state) => states.push(state),
    })
  })

  test('a second after the last change; then nothing is left in the browser', async () => {
    store.commit(['telephone'], '+79240000000')
    await vi.advanceTimersByTimeAsync(0)
    expect(here).toEqual({ telephone: '+79240000000' })
    await vi.advanceTimersByTimeAsync(999)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toEqual([{ telephone: '+79240000000' }])
    expect(here).toBeUndefined()
    expect(states.at(-1)?.state).toBe('saved')
  })

  test('within two seconds of the first change, though the typing goes on', async () => {
    for (let step = 0; step < 4; step++) {
      store.commit(['telephone'], `+792400000${step}0`)
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(sent.length).toBe(1)
  })

  test('again and again while the server does not answer, and stays in the browser meanwhile', async () => {
    outcome = 'offline'
    store.commit(['telephone'], '+79240000000')
    await vi.advanceTimersByTimeAsync(1000)
    expect(states.at(-1)).toEqual({ state: 'failed', why: 'offline', keptHere: true })
    expect(here).toEqual({ telephone: '+79240000000' })
    outcome = 'saved'
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent.length).toBe(2)
    expect(here).toBeUndefined()
  })

  test('no more once somebody else has saved, until the reader has chosen', async () => {
    outcome = 'conflict'
    store.commit(['telephone'], '+79240000000')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent.length).toBe(1)
    expect(states.at(-1)).toEqual({ state: 'failed', why: 'conflict', keptHere: true })
    outcome = 'saved'
    store.replace({ telephone: '+79241111111' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent.at(-1)).toEqual({ telephone: '+79241111111' })
  })

  test('when the page goes away, without waiting', async () => {
    store.commit(['telephone'], '+79240000000')
    keeper.stop()
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toEqual([{ telephone: '+79240000000' }])
  })

  test('not after the form itself was sent; what was sent stays in the browser until it is recorded', async () => {
    store.commit(['telephone'], '+79240000000')
    keeper.finish()
    await vi.advanceTimersByTimeAsync(10_000)
    keeper.stop()
    expect(sent).toEqual([])
    expect(here).toEqual({ telephone: '+79240000000' })
  })
})
