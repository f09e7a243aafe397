import { beforeAll, describe, expect, test } from 'vitest'
import { pages } from '#app/routes.ts'
import { createApp, type TestApp } from '#test/support/app.ts'

const callers = { caseworker: 'body', administrator: 'admin', methodologist: 'method' } as const
const all = Object.entries(pages).map(([path, [, access]]) => ({ path, access, url: example(path) }))

let app: TestApp
const cookies = { caseworker: '', administrator: '', methodologist: '' }
beforeAll(async () => {
  app = await createApp()
  cookies.caseworker = await app.signIn('body')
  cookies.administrator = await app.signIn('admin')
  cookies.methodologist = await app.signIn('method')
})

const isApi = ({ path }: { readonly path: string }) => path.startsWith('/api/')

describe('a caller who has not signed in', () => {
  test.each(all.filter((page) => page.access !== 'everyone' && !isApi(page)))(
    'is led from $path to sign-in',
    async ({ url }) => {
      for (const init of [{}, { method: 'POST', body: new URLSearchParams() }]) {
        const response = await app.call(url, init)
        expect(response.status).toBe(302)
        expect(response.headers.get('location')).toMatch(/^\/sign-in\?next=/)
      }
    },
  )

  test.each(all.filter(isApi))('is answered 401 in JSON at $path', async ({ url }) => {
    for (const path of [url, `${url}.data`]) {
      const response = await app.call(path)
      expect(response.status).toBe(401)
      expect(await response.text()).toContain('urn:poryadok:problem:not-signed-in')
    }
  })

  test.each(all.filter((page) => page.access !== 'everyone' && !isApi(page)))(
    'gets no data of $path either',
    async ({ url }) => {
      const path = url === '/' ? '/_root' : url
      const response = await app.call(`${path}.data`)
      expect(response.status).toBe(202)
      expect(await response.text()).toContain('/sign-in?next=')
    },
  )

  test('may open the sign-in page', async () => {
    expect((await app.call('/sign-in')).status).toBe(200)
  })
})

describe.each(Object.keys(callers) as (keyof typeof callers)[])('a %s', (role) => {
  const refused = all.filter(({ access }) => access !== 'everyone' && !access.includes(role))
  const allowed = all.filter(({ access }) => access === 'everyone' || access.includes(role))

  test('is refused every page of other roles, as a document, as data and as an action', async () => {
    for (const { url } of refused) {
      const headers = { cookie: cookies[role] }
      expect([url, (await app.call(url, { headers })).status]).toEqual([url, 403])
      expect([url, (await app.call(`${url}.data`, { headers })).status]).toEqual([url, 403])
      expect([url, (await app.post(url, {}, cookies[role])).status]).toEqual([url, 403])
    }
  })

  test('is refused none of the pages of its own', async () => {
    for (const { url } of allowed) {
      const response = await app.call(url, { headers: { cookie: cookies[role] } })
      expect([url, response.status]).not.toEqual([url, 403])
      expect(response.headers.get('location') ?? '').not.toMatch(/^\/sign-in/)
    }
  })
})

test('a page that names no callers is open to nobody', async () => {
  const table: Record<string, unknown> = pages
  const declared = table['/cases']
  try {
    delete table['/cases']
    const response = await app.call('/cases', { headers: { cookie: cookies.caseworker } })
    expect(response.status).toBe(403)
  } finally {
    table['/cases'] = declared
  }
})

test('an address nobody declared answers 404 to those who signed in', async () => {
  const response = await app.call('/no/such/page', { headers: { cookie: cookies.caseworker } })
  expect(response.status).toBe(404)
  expect(/<h1>(.*?)<\/h1>/.exec(await response.text())?.[1]).toBe('Страница не найдена')
})

function example(path: string): string {
  return path.replace('/*', '/no-such-page').replaceAll(/:\w+\??/g, 'x')
}
