import { expect, test } from 'vitest'
import { safePath } from '#app/middleware/safe-path.server.ts'

test.each(['/', '/cases', '/cases?page=2', '/cases/%D0%B0'])('%s is a path of this site', (path) => {
  expect(safePath(path)).toBe(path)
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  'cases',
  '',
  null,
])('%j leads home', (path) => {
  expect(safePath(path)).toBe('/')
})
