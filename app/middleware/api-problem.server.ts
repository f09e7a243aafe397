import { apiProblems } from '#app/messages/api-problems.ts'
import type { Language } from '#app/messages/language.ts'

const statuses = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'old-password': 403,
  'not-found': 404,
  'read-only': 405,
} as const

export type ApiProblem = keyof typeof statuses

/** An error as programs read it (RFC 9457): `type` never changes, `title` is for people. */
export function apiProblem(code: ApiProblem, language: Language): Response {
  const status = statuses[code]
  return Response.json(
    { type: `urn:poryadok:problem:${code}`, title: apiProblems[language][code], status },
    {
      status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        ...(code === 'read-only' ? { allow: 'GET' } : {}),
      },
    },
  )
}

/** Whether a path is asked by programs, which are answered in JSON alone. */
export function isApi(path: string): boolean {
  return path.startsWith('/api/')
}
