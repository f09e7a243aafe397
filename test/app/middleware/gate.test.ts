import { describe, expect, test } from 'vitest'
import { callerAddress, refusal } from '#app/middleware/gate.server.ts'

const local = new URL('http://localhost:3000')
const live = new URL('https://poryadok.example')

describe('a request is refused before the app sees it', () => {
  test.each([
    ['another host’s name points at this machine', { host: 'evil.example:3000' }, 400],
    ['it names no host', {}, 400],
    ['its form is longer than one megabyte', { host: 'localhost:3000', 'content-length': '1048577' }, 413],
    ['it does not say how long its form is', { host: 'localhost:3000', 'transfer-encoding': 'chunked' }, 411],
  ])('when %s', (_, headers, status) => {
    expect(refusal({ headers, url: '/' }, local)).toBe(status)
  })

  test('but an archive of definitions may be larger', () => {
    const headers = { host: 'localhost:3000', 'content-length': String(32 * 1024 * 1024) }
    expect(refusal({ headers, url: '/rules/import' }, local)).toBeUndefined()
    expect(refusal({ headers, url: '/rules' }, local)).toBe(413)
  })

  test('when its address is not a path', () => {
    expect(refusal({ headers: { host: 'localhost:3000' }, url: 'http://evil.example/' }, local)).toBe(400)
  })
})

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])('a request to this machine as %s passes', (host) => {
  expect(refusal({ headers: { host, 'content-length': '1048576' }, url: '/' }, local)).toBeUndefined()
})

test('a public address is known by its own name only', () => {
  expect(refusal({ headers: { host: 'poryadok.example' }, url: '/' }, live)).toBeUndefined()
  expect(refusal({ headers: { host: 'localhost' }, url: '/' }, live)).toBe(400)
})

describe('the caller’s address', () => {
  const forwarded = new Headers({ 'x-forwarded-for': '198.51.100.9, 192.0.2.4', 'x-real-ip': '198.51.100.9' })

  test('is the socket’s, whatever the caller claims', () => {
    expect(callerAddress(forwarded, '192.0.2.1', local)).toBe('192.0.2.1')
  })

  test('is the one the TLS proxy saw, not the one the caller wrote before it', () => {
    expect(callerAddress(forwarded, '127.0.0.1', live)).toBe('192.0.2.4')
  })
})
