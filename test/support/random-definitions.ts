import type { DefinitionFile } from '#engine/definition'
import { seeded } from './mutation/seeded.ts'

type Random = () => number

const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  'town/../other/x',
  'а'.repeat(5000),
  '<script>alert(1)</script>',
  '(a+)+$',
  '2026-02-30',
  '9999-99-99',
  '1e309',
  'town/order#',
  '#',
  'row.row.row',
  'x.ends.ends',
]
const operators = [
  'and',
  'or',
  '!',
  '==',
  '<',
  'in',
  'var',
  'some',
  'all',
  'sum',
  'age',
  'share',
  'done',
  'parameter',
  '__proto__',
]
const kinds = ['regions/town/region.json', 'regions/town/acts/order.json', 'regions/town/calendars/days.json']
const others = [
  'workflows/town/help.json',
  'forms/town/person.json',
  'regions/town/catalogues/visits.json',
  'regions/town/scenarios/one.json',
]

/** A folder of definitions that is wrong, or nearly right, in a way of its own for each seed. */
export function randomDefinitions(seed: number, sound: readonly DefinitionFile[]): readonly DefinitionFile[] {
  const random = seeded(seed)
  const base = random() < 0.6 ? sound : pick(random, [[], sound.slice(0, 3)])
  const own = base.map(({ path }) => path)
  const paths = own.length > 0 && random() < 0.7 ? own : [...kinds, ...others, `${pick(random, hostile)}.json`]
  const changed = new Map(base.map(({ path, text }) => [path, text]))
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const path = pick(random, paths)
    changed.set(
      path,
      textOf(random, changed.get(path) ?? `{"id":"${path.split('/').slice(1, 3).join('/').replace('.json', '')}"}`),
    )
  }
  return [...changed].map(([path, text]) => ({ path, text }))
}

function textOf(random: Random, before: string): string {
  const way = random()
  if (way > 0.85) return before.replace(/\d+(?=[,}])/, () => String(1 + Math.floor(random() * 40)))
  if (way < 0.05) return before.slice(0, Math.floor(random() * before.length))
  if (way < 0.08) return '['.repeat(Math.floor(random() * 3000))
  if (way < 0.1) return `{"id":"town/help","a":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}`
  if (way < 0.12)
    return JSON.stringify({
      id: 'town/help',
      list: Array.from({ length: Math.floor(random() * 3000) }, () => leaf(random)),
    })
  if (way < 0.15) return JSON.stringify(grown(random, 6))
  if (way < 0.2)
    return before.replace(
      '{',
      `{"extends":"${pick(random, ['town/help', 'town', 'town/order', 'town/days', ...hostile.slice(0, 4)])}",`,
    )
  const root: unknown = parsed(before)
  let now = root
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) now = bent(random, now)
  return JSON.stringify(now) ?? ''
}

/** The value with one part of it, somewhere, taken away, doubled under another name, or put in place of another. */
function bent(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.12)
    return random() < 0.5 ? leaf(random) : grown(random, 3)
  if (Array.isArray(value)) {
    if (value.length === 0) return [leaf(random)]
    const at = Math.floor(random() * value.length)
    return random() < 0.2 ? [...value, ...value] : value.with(at, bent(random, value[at]))
  }
  const entries = Object.entries(value)
  const at = Math.floor(random() * entries.length)
  const [name = 'id', part] = entries[at] ?? []
  const way = random()
  if (way < 0.1) return Object.fromEntries(entries.filter((_, place) => place !== at))
  if (way < 0.2)
    return JSON.parse(
      `{${[...entries, [pick(random, hostile), part ?? 1]].map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one ?? null)}`).join(',')}}`,
    )
  return { ...value, [name]: bent(random, part) }
}

function grown(random: Random, depth: number): unknown {
  if (depth === 0 || random() < 0.3) return leaf(random)
  if (random() < 0.4)
    return {
      [pick(random, operators)]: Array.from({ length: 1 + Math.floor(random() * 3) }, () => grown(random, depth - 1)),
    }
  if (random() < 0.4) return Array.from({ length: Math.floor(random() * 5) }, () => grown(random, depth - 1))
  return Object.fromEntries(
    Array.from({ length: Math.floor(random() * 4) }, () => [
      pick(random, [...hostile, ...operators, 'when', 'tasks', 'next', 'id', 'kind']),
      grown(random, depth - 1),
    ]),
  )
}

function leaf(random: Random): unknown {
  return pick<unknown>(random, [null, true, false, 0, -1, 1e21, 0.1, 3, 'decide', 'town/order#1', ...hostile])
}

function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined && items.length === 0) throw new Error('nothing to pick from')
  return item as T
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
