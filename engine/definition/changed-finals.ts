import { problem } from '#engine/result'
import { canonical } from './canonical.ts'
import type { Fault } from './definition-problem.ts'
import { isObject, type Json } from './json.ts'

/** What the base declares final and the merged definition says otherwise. */
export function changedFinals(base: Json, merged: Json | undefined, path: readonly string[] = []): readonly Fault[] {
  if (!isObject(base)) return []
  if (base.final === true) return canonical(base) === canonical(merged ?? null) ? [] : [problem('final-changed', path)]
  return Object.entries(base).flatMap(([key, inner]) =>
    changedFinals(inner, isObject(merged) ? merged[key] : undefined, [...path, key]),
  )
}
