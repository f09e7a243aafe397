import type { Scope, Value } from '#engine/expression'
import type { Domain } from './domains.ts'

/** One way everything that conditions read can stand. */
export type World = ReadonlyMap<string, Value>

/** Every way for everything to stand; the same map is handed out again and again. */
export function* worldsOf(domains: readonly Domain[]): Generator<World> {
  const world = new Map<string, Value>()
  const at = domains.map(() => 0)
  for (let left = worldCount(domains); left > 0; left--) {
    for (const [index, { name, values }] of domains.entries()) {
      const value = values[at[index] ?? 0]
      if (value) world.set(name, value)
    }
    yield world
    for (const [index, { values }] of domains.entries()) {
      const next = ((at[index] ?? 0) + 1) % values.length
      at[index] = next
      if (next > 0) break
    }
  }
}

export function worldCount(domains: readonly Domain[]): number {
  return domains.reduce((count, { values }) => count * values.length, 1)
}

/** What conditions see of a world. */
export function scopeOf(world: World): Scope {
  const unanswered = (path: string): Value => ({ type: 'unknown', reason: 'unanswered', path })
  const isTrue = (name: string) => {
    const value = world.get(name)
    return value?.type === 'boolean' && value.value
  }
  return {
    read: (path) => world.get(path) ?? unanswered(path),
    done: (id) => isTrue(`done ${id}`),
    consent: (id) => isTrue(`consent ${id}`),
    valid: unanswered,
    parameter: unanswered,
  }
}
