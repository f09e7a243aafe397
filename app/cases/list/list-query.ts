import type { WorkQuery } from '#app/data/work-list.server.ts'

export type Filter = NonNullable<WorkQuery['due']>
export type Whose = NonNullable<WorkQuery['whose']>

export const filters = [
  'overdue',
  'today',
  'tomorrow',
  'week',
  'later',
  'undated',
  'waiting',
] as const satisfies readonly Filter[]

export const hands = ['mine', 'free', 'all'] as const satisfies readonly Whose[]

/** What an address of the list asks for, as it is written there. */
export type Asked = {
  readonly due?: Filter
  readonly whose?: Whose
  readonly procedure?: string
  readonly stage?: string
  readonly action?: string
  /** As typed: ДД.ММ.ГГГГ. */
  readonly from?: string
  readonly to?: string
  readonly q?: string
  readonly view?: 'closed'
  readonly after?: string
}

const texts = ['procedure', 'stage', 'action', 'from', 'to', 'q', 'after'] as const

export function readAsked(params: URLSearchParams): Asked {
  const due = filters.find((filter) => filter === params.get('due'))
  const whose = hands.find((one) => one === params.get('whose'))
  const written = texts.flatMap((name) => {
    const value = params.get(name)?.trim().slice(0, 200)
    return value ? [[name, value] as const] : []
  })
  return {
    ...Object.fromEntries(written),
    ...(due ? { due } : {}),
    ...(whose ? { whose } : {}),
    ...(params.get('view') === 'closed' ? { view: 'closed' as const } : {}),
  }
}

/** The address of a list, with what changes. A place to go on from belongs to one list alone. */
export function listAddress({ after: _, ...asked }: Asked, change: Asked = {}): string {
  const { after, ...rest } = { ...asked, ...change }
  const given = Object.entries({ ...rest, after }).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

/** An ISO date of one typed ДД.ММ.ГГГГ or picked; undefined for what is none. */
export function readDay(typed: string | undefined): string | undefined {
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed ?? '')
  const iso = written ? `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}` : (typed ?? '')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  try {
    return Temporal.PlainDate.from(iso).toString()
  } catch {
    return undefined
  }
}

/** Whether the list is narrowed by anything but its due dates and its hands. */
export function isNarrowed({ procedure, stage, action, from, to }: Asked): boolean {
  return [procedure, stage, action, from, to].some((value) => value !== undefined)
}

/** The query of an address; `whose` is taken where the address does not say. */
export function workQuery(asked: Asked, whose: Whose): WorkQuery {
  const { due, procedure, stage, action, q, view, after } = asked
  if (q !== undefined) return { view: 'all', search: q, after }
  if (view === 'closed') return { view, whose, after }
  const [from, to] = [readDay(asked.from), readDay(asked.to)]
  return { view: 'mine', whose, due, procedure, stage, action, from, to, after }
}
