import { isObject, type Json, type JsonObject } from './json.ts'

/** RFC 7396: null removes, objects merge, everything else replaces; a new key comes last. */
export function mergePatch(base: Json | undefined, patch: JsonObject): JsonObject {
  const merged = new Map<string, Json>(isObject(base) ? Object.entries(base) : [])
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key)
    else merged.set(key, isObject(value) ? mergePatch(merged.get(key), value) : value)
  }
  return Object.fromEntries(merged)
}
