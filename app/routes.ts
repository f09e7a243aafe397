import type { RouteConfig } from '@react-router/dev/routes'
import type { Role } from './middleware/role.ts'

/** Who may call a page: nobody but the roles named, or everyone, signed in or not. */
export type Access = 'everyone' | readonly Role[]

const caseworkers = ['caseworker'] as const
const administrators = ['administrator'] as const
const readers = ['methodologist', 'administrator'] as const
const signedIn = ['caseworker', 'administrator', 'methodologist'] as const

/** Every URL with its file and its callers, for loaders, actions and `.data` requests alike. */
export const pages: Record<`/${string}`, readonly [file: string, access: Access]> = {
  '/': ['account/home.tsx', signedIn],
  '/sign-in': ['account/sign-in.tsx', 'everyone'],
  '/sign-in/code': ['account/second-factor/code.tsx', 'everyone'],
  '/sign-out': ['account/sign-out.ts', signedIn],
  '/password': ['account/password.tsx', signedIn],
  '/second-factor': ['account/second-factor/own.tsx', signedIn],
  '/language': ['account/language.ts', 'everyone'],
  '/appearance': ['account/appearance.ts', 'everyone'],
  '/clock': ['account/clock.ts', signedIn],

  '/people': ['account/people/list.tsx', administrators],
  '/people/new': ['account/people/new.tsx', administrators],
  '/people/:id': ['account/people/person.tsx', administrators],

  '/cases': ['cases/list.tsx', caseworkers],
  '/cases/new': ['cases/new.tsx', caseworkers],
  '/cases/views': ['cases/views.ts', caseworkers],
  '/cases/find': ['cases/find.ts', caseworkers],
  '/cases/:id/claim': ['cases/claim.ts', caseworkers],
  '/cases/:id': ['cases/case.tsx', caseworkers],
  '/cases/:id/dues': ['cases/dues.tsx', caseworkers],
  '/cases/:id/tasks/:task': ['cases/task.tsx', caseworkers],
  '/cases/:id/tasks/:task/draft': ['cases/draft.ts', caseworkers],
  '/cases/:id/tasks/:task/files': ['cases/task-files.ts', caseworkers],
  '/cases/:id/tasks/:task/print': ['cases/task-print.tsx', caseworkers],
  '/cases/:id/files': ['cases/files.tsx', caseworkers],
  '/cases/:id/files/:file': ['cases/file.ts', caseworkers],
  '/cases/:id/tasks/:task/document': ['cases/task-document.ts', caseworkers],
  '/cases/:id/entries/:sequence': ['cases/entry.tsx', caseworkers],
  '/cases/:id/entries/:sequence/correct': ['cases/correct.tsx', caseworkers],
  '/cases/:id/entries/:sequence/print': ['cases/entry-print.tsx', caseworkers],
  '/cases/:id/entries/:sequence/document': ['cases/entry-document.ts', caseworkers],

  '/api/cases/:id': ['cases/api/case.ts', caseworkers],
  '/api/cases/:id/history': ['cases/api/history.ts', caseworkers],
  '/registers': ['reports/registers.tsx', caseworkers],
  '/registers/:procedure/:register': ['reports/register.tsx', caseworkers],
  '/registers/:procedure/:register/print': ['reports/register-print.tsx', caseworkers],
  '/registers/:procedure/:register/export': ['reports/register-export.ts', caseworkers],

  '/reports': ['reports/commission.tsx', signedIn],
  '/reports/print': ['reports/commission-print.tsx', signedIn],
  '/reports/export': ['reports/commission-export.ts', signedIn],
  '/reports/deadlines': ['reports/deadlines.tsx', signedIn],
  '/reports/deadlines/print': ['reports/deadlines-print.tsx', signedIn],
  '/reports/deadlines/export': ['reports/deadlines-export.ts', signedIn],

  '/notices': ['notices/list.tsx', signedIn],
  '/notices/settings': ['notices/settings.tsx', signedIn],
  '/mail': ['notices/mail.tsx', administrators],
  '/calendar/:token': ['notices/calendar.ts', 'everyone'],

  '/procedures': ['preview/list.tsx', readers],
  '/procedures/:region/lists': ['preview/lists.tsx', signedIn],
  '/procedures/:region/:procedure': ['preview/diagram.tsx', readers],
  '/procedures/:region/:procedure/text': ['preview/text.tsx', readers],
  '/procedures/:region/:procedure/deadlines': ['preview/deadlines.tsx', readers],
  '/procedures/:region/:procedure/duties': ['preview/duties.tsx', readers],
  '/procedures/:region/:procedure/part/:who': ['preview/part.tsx', readers],
  '/procedures/:region/:procedure/papers': ['preview/papers.tsx', readers],
  '/procedures/:region/:procedure/papers/:owner/:form': ['preview/paper.tsx', readers],
  '/procedures/:region/:procedure/papers/:owner/:form/document': ['preview/paper-document.ts', readers],
  '/procedures/:region/:procedure/acts/:owner/:act': ['preview/act.tsx', readers],
  '/procedures/:region/:procedure/print': ['preview/print.tsx', readers],

  '/rules': ['studio/rules.tsx', administrators],
  '/rules/history': ['studio/history.tsx', administrators],
  '/rules/history/:id': ['studio/publication.tsx', administrators],
  '/rules/expired': ['studio/expired.tsx', administrators],
  '/rules/acts': ['studio/acts/list.tsx', administrators],
  '/rules/acts/:owner/:act': ['studio/acts/editions.tsx', administrators],
  '/rules/acts/:owner/:act/:text': ['studio/acts/edition.tsx', administrators],
  '/rules/templates': ['studio/templates/list.tsx', administrators],
  '/rules/templates/:region/:owner/:form': ['studio/templates/form.tsx', administrators],
  '/rules/templates/:region/:owner/:form/:template': ['studio/templates/download.ts', administrators],
  '/rules/import': ['studio/import.tsx', administrators],
  '/rules/export/:set': ['studio/export.ts', administrators],
  '/rules/drafts/:id': ['studio/draft.tsx', administrators],
  '/rules/drafts/:id/publish': ['studio/publish.tsx', administrators],
  '/rules/files/:set/*': ['studio/file.tsx', administrators],

  '/*': ['account/not-found.tsx', signedIn],
}

export default Object.entries(pages).map(([path, [file]]) =>
  path === '/' ? { index: true, file } : { path: path.slice(1), file },
) satisfies RouteConfig
