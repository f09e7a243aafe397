import type { RouteConfig } from '@react-router/dev/routes'
import type { Role } from './middleware/role.ts'

/** Who may call a page: nobody but the roles named, or everyone, signed in or not. */
export type Access = 'everyone' | readonly Role[]

const caseworkers = ['caseworker'] as const
const signedIn = ['caseworker', 'administrator', 'methodologist'] as const

/** Every URL with its file and its callers, for loaders, actions and `.data` requests alike. */
export const pages: Record<`/${string}`, readonly [file: string, access: Access]> = {
  '/': ['account/home.tsx', signedIn],
  '/sign-in': ['account/sign-in.tsx', 'everyone'],
  '/sign-out': ['account/sign-out.ts', signedIn],
  '/password': ['account/password.tsx', signedIn],
  '/language': ['account/language.ts', 'everyone'],
  '/clock': ['account/clock.ts', signedIn],

  '/cases': ['cases/list.tsx', caseworkers],
  '/cases/new': ['cases/new.tsx', caseworkers],
  '/cases/:id': ['cases/case.tsx', caseworkers],
  '/cases/:id/tasks/:task': ['cases/task.tsx', caseworkers],
  '/cases/:id/tasks/:task/draft': ['cases/draft.ts', caseworkers],
  '/cases/:id/tasks/:task/print': ['cases/task-print.tsx', caseworkers],
  '/cases/:id/entries/:sequence': ['cases/entry.tsx', caseworkers],
  '/cases/:id/entries/:sequence/correct': ['cases/correct.tsx', caseworkers],
  '/cases/:id/entries/:sequence/print': ['cases/entry-print.tsx', caseworkers],

  '/procedures/:region/lists': ['preview/lists.tsx', signedIn],

  '/*': ['account/not-found.tsx', signedIn],
}

export default Object.entries(pages).map(([path, [file]]) =>
  path === '/' ? { index: true, file } : { path: path.slice(1), file },
) satisfies RouteConfig
