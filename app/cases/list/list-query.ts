import type { WorkQuery } from '#app/data/work-list.server.ts'

export type Filter = NonNullable<WorkQuery['due']>

export const filters = [
  'overdue',
  'today',
  'tomorrow',
  'week',
  'later',
  'undated',
  'waiting',
] as const satisfies readonly Filter[]

/** What an address of the list asks for; `isStart` is the plain list, whose end says who else is waited for. */
export function readListQuery(params: URLSearchParams): WorkQuery & { readonly isStart: boolean } {
  const due = filters.find((filter) => filter === params.get('due'))
  const search = params.get('q')?.trim() || undefined
  const after = params.get('after') ?? undefined
  const isClosed = params.get('view') === 'closed'
  const view = isClosed ? 'closed' : search === undefined ? 'mine' : 'all'
  const isStart = !isClosed && due === undefined && search === undefined && after === undefined
  return { view, isStart, ...(due === undefined || isClosed ? {} : { due }), search, after }
}
