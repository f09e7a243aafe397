import { describe, expect, test } from 'vitest'
import { first, fitted, heightAt, zoomed } from '#app/ui/diagram/view.ts'

const window = { width: 1000, height: 800 }

describe('a drawing in its window', () => {
  test('is shown whole, and never larger than it is', () => {
    expect(fitted({ width: 2000, height: 800 }, window)).toEqual({ scale: 0.5, x: 0, y: 0 })
    expect(fitted({ width: 400, height: 400 }, window)).toEqual({ scale: 1, x: 300, y: 0 })
  })
  test('begins whole where its letters stay legible', () =>
    expect(first({ width: 1000, height: 1000 }, window, 0)).toEqual({ scale: 0.8, x: 100, y: 0 }))
  test('else begins at its first box, as small as is legible', () => {
    expect(first({ width: 4000, height: 4000 }, window, 0)).toEqual({ scale: 0.72, x: 0, y: 0 })
    expect(first({ width: 4000, height: 4000 }, window, 2000)).toEqual({ scale: 0.72, x: -940, y: 0 })
    expect(first({ width: 4000, height: 4000 }, window, 4000)).toEqual({ scale: 0.72, x: -1880, y: 0 })
  })
  test('is as wide as the window where only its height does not fit', () =>
    expect(first({ width: 1250, height: 5000 }, window, 0)).toEqual({ scale: 0.8, x: 0, y: 0 }))
  test('needs so much height', () => {
    expect(heightAt({ width: 500, height: 300 }, 1000)).toBe(300)
    expect(heightAt({ width: 1250, height: 500 }, 1000)).toBe(400)
  })
  test('is zoomed round the point under the pointer, within bounds', () => {
    expect(zoomed({ scale: 1, x: 0, y: 0 }, 2, 100, 50)).toEqual({ scale: 2, x: -100, y: -50 })
    expect(zoomed({ scale: 3, x: 0, y: 0 }, 100, 0, 0).scale).toBe(4)
    expect(zoomed({ scale: 1, x: 0, y: 0 }, 0.001, 0, 0).scale).toBe(0.1)
  })
})
