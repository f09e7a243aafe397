import type { DefinitionFile } from '#engine/definition'

export const mutationKinds = ['term', 'condition', 'role', 'day', 'source'] as const
export type MutationKind = (typeof mutationKinds)[number]

/** One change of one file that could have been a slip of the pen. */
export type Mutation = {
  readonly kind: MutationKind
  readonly file: string
  readonly pointer: string
  readonly what: string
  readonly text: () => string
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
type Path = readonly (string | number)[]
type Slip = readonly [kind: MutationKind, path: Path, value: Json | undefined]

/** Every slip of the kinds that matter in the workflows, regions and calendars among the files. */
export function mutationsOf(files: readonly DefinitionFile[]): readonly Mutation[] {
  return files.flatMap(({ path: file, text }): Mutation[] => {
    if (!/^workflows\/|^regions\/[^/]+\/(region\.json|calendars\/)/.test(file)) return []
    const root: Json = JSON.parse(text)
    const names = namesIn(root)
    const slips: Slip[] = []
    walk(root, [], (value, path) => slips.push(...slipsAt(value, path, file, names)))
    return slips.map(([kind, path, value]) => ({
      kind,
      file,
      pointer: `/${path.join('/')}`,
      what: `${JSON.stringify(at(root, path))?.slice(0, 60)} → ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'}`,
      text: () => JSON.stringify(changed(root, path, value)),
    }))
  })
}

type Names = { readonly roles: readonly string[]; readonly tasks: readonly string[] }

function slipsAt(value: Json, path: Path, file: string, names: Names): readonly Slip[] {
  const key = path.at(-1)
  const parent = path.at(-2)
  if (file.includes('/calendars/')) return parent === 'days' ? dayslips(value, path) : []
  const isText = typeof value === 'string'
  if (key === 'source' && isText) return [['source', path, misprint(value)]]
  if (file.endsWith('region.json')) {
    const isBinding = path.length > 3 && path[0] === 'procedures' && path.at(-3) === 'roles'
    if (isBinding && key === 'agency' && isText) return [['role', path, other(value, names.roles)]]
    return path[0] === 'agencies' && key === 'calendar' && isText ? [['day', path, 'russia/labour']] : []
  }
  if (isObject(value) && typeof value.amount === 'number' && typeof value.unit === 'string')
    return termslips(value, path)
  if ((key === 'role' || key === 'to' || key === 'by') && isText && names.roles.includes(value))
    return [['role', path, other(value, names.roles)]]
  if (key === 'when' && Array.isArray(value))
    return [['condition', path, undefined] as const, ...conditionslips(value, path)]
  if (parent === 'requires' && isObject(value)) return [['condition', path, undefined]]
  if (key === 'after' && Array.isArray(value))
    return value.map((_, index) => ['condition', path, value.filter((_, place) => place !== index)] as const)
  return []
}

function termslips(value: Readonly<Record<string, Json>>, path: Path): readonly Slip[] {
  const { amount, unit } = value
  const units = {
    'working-day': 'calendar-day',
    'calendar-day': 'working-day',
    month: 'week',
    week: 'month',
    year: 'quarter',
  }
  const swapped = Object.entries(units).find(([name]) => name === unit)?.[1]
  return [
    ['term', [...path, 'amount'], Number(amount) + 1],
    ...(Number(amount) > 1 ? [['term', [...path, 'amount'], Number(amount) - 1] as const] : []),
    ...(swapped === undefined ? [] : [['term', [...path, 'unit'], swapped] as const]),
  ]
}

const slipped = { '==': '!=', '!=': '==', '<': '<=', '<=': '<', '>': '>=', '>=': '>', and: 'or', or: 'and' }

function conditionslips(when: Json, path: Path): readonly Slip[] {
  const slips: Slip[] = []
  walk(when, path, (value, here) => {
    if (!isObject(value)) return
    const [operator = '', argument = null] = Object.entries(value)[0] ?? []
    const other = Object.entries(slipped).find(([name]) => name === operator)?.[1]
    const parts = Array.isArray(argument) ? argument.length : 0
    if (other !== undefined && (parts > 1 || !['and', 'or'].includes(operator)))
      slips.push(['condition', here, { [other]: argument }])
    if (operator === '!') slips.push(['condition', here, argument])
    if (operator === 'done' || operator === 'consent' || operator === 'answered')
      slips.push(['condition', here, { '!': value }])
    const [, literal] = Array.isArray(argument) ? argument : []
    if (typeof literal === 'number') slips.push(['condition', [...here, operator, 1], literal + 1])
  })
  return slips
}

function dayslips(value: Json, path: Path): readonly Slip[] {
  if (!isObject(value)) return []
  // On Saturdays and Sundays a day off needs no line: to leave it out changes nothing.
  const weekday = Temporal.PlainDate.from(String(path.at(-1))).dayOfWeek
  const isPlain = weekday > 5 && value.working !== true
  return [
    ['day', [...path, 'working'], value.working !== true],
    ...(isPlain ? [] : [['day', path, undefined] as const]),
  ]
}

// Another digit for the last one: where there is such a clause it is a wrong one, else a misprint.
function misprint(source: string): string {
  const at = source.search(/\d\D*$/)
  return at < 0 ? `${source}1` : `${source.slice(0, at)}${(Number(source[at]) + 1) % 10}${source.slice(at + 1)}`
}

function namesIn(root: Json): Names {
  if (!isObject(root)) return { roles: [], tasks: [] }
  const keys = (value: Json | undefined) => (value !== undefined && isObject(value) ? Object.keys(value) : [])
  return { roles: keys(root.roles ?? root.agencies), tasks: [] }
}

function other(name: string, names: readonly string[]): string {
  return names[(names.indexOf(name) + 1) % names.length] ?? name
}

function walk(value: Json, path: Path, visit: (value: Json, path: Path) => void): void {
  visit(value, path)
  if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index], visit)
  else if (isObject(value)) for (const [name, item] of Object.entries(value)) walk(item, [...path, name], visit)
}

function at(root: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, step) =>
      Array.isArray(value)
        ? value[Number(step)]
        : isObject(value ?? null)
          ? (value as Record<string, Json>)[step]
          : undefined,
    root,
  )
}

function changed(root: Json, path: Path, value: Json | undefined): Json {
  const [step, ...rest] = path
  if (step === undefined) return value ?? null
  if (Array.isArray(root))
    return root.flatMap((item, index) =>
      index !== step ? [item] : rest.length === 0 && value === undefined ? [] : [changed(item, rest, value)],
    )
  if (!isObject(root)) return root
  return Object.fromEntries(
    Object.entries(root).flatMap(([name, item]) =>
      name !== String(step)
        ? [[name, item]]
        : rest.length === 0 && value === undefined
          ? []
          : [[name, changed(item, rest, value)]],
    ),
  )
}

function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
