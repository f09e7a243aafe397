import { describe, expect, test } from 'vitest'
import { keyOrder } from '#app/ui/shell/key-order.ts'

const up = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, defaultPrevented: false, target: null }

const pressed = (key: string, code: string, more = {}) => keyOrder({ ...up, key, code, ...more }, true)

/** Something on the page whose nearest field, if any, is what the selector asks for. */
const inside = (field: boolean) => Object.assign(new EventTarget(), { closest: () => (field ? {} : null) })

describe('a key by its place', () => {
  test.each([
    ['j', 'KeyJ', 'next'],
    ['о', 'KeyJ', 'next'],
    ['k', 'KeyK', 'previous'],
    ['л', 'KeyK', 'previous'],
    ['/', 'Slash', 'search'],
    ['.', 'Slash', 'search'],
    ['x', 'KeyX', undefined],
  ] as const)('%s (%s) asks for %s in a Latin and a Russian layout', (key, code, order) =>
    expect(pressed(key, code)).toBe(order),
  )

  test('? asks for the keys in both layouts', () => {
    expect(pressed('?', 'Slash', { shiftKey: true })).toBe('help')
    expect(pressed(',', 'Slash', { shiftKey: true })).toBe('help')
    expect(pressed('?', 'Digit7', { shiftKey: true })).toBe('help')
  })

  test('Ctrl+K and ⌘K ask for the palette, in a field as well', () => {
    expect(pressed('k', 'KeyK', { ctrlKey: true })).toBe('palette')
    expect(pressed('л', 'KeyK', { metaKey: true, target: inside(true) })).toBe('palette')
  })
})

describe('nothing is taken', () => {
  test('from who types', () => {
    expect(pressed('j', 'KeyJ', { target: inside(true) })).toBeUndefined()
    expect(pressed('?', 'Slash', { shiftKey: true, target: inside(true) })).toBeUndefined()
    expect(pressed('j', 'KeyJ', { target: inside(false) })).toBe('next')
  })

  test('from what another part of the page has answered, from Alt and from other keys with Ctrl', () => {
    expect(pressed('j', 'KeyJ', { defaultPrevented: true })).toBeUndefined()
    expect(pressed('j', 'KeyJ', { altKey: true })).toBeUndefined()
    expect(pressed('j', 'KeyJ', { ctrlKey: true })).toBeUndefined()
  })

  test('where keys without Ctrl are turned off: the palette stays', () => {
    expect(keyOrder({ ...up, key: 'j', code: 'KeyJ' }, false)).toBeUndefined()
    expect(keyOrder({ ...up, key: '?', code: 'Slash', shiftKey: true }, false)).toBeUndefined()
    expect(keyOrder({ ...up, key: 'k', code: 'KeyK', ctrlKey: true }, false)).toBe('palette')
  })
})
