import type { Kind } from '#engine/schema'

/** One file of a definitions folder: `path` is relative to it, with "/" between the names. */
export type DefinitionFile = { readonly path: string; readonly text: string }

/** What a path alone says: the kind, the id, and the region the file belongs to. */
export type Place = { readonly kind: Kind; readonly id: string; readonly region: string }

const folders = new Map<string, Kind>([
  ['acts', 'act'],
  ['calendars', 'calendar'],
  ['catalogues', 'catalogue'],
  ['scenarios', 'scenario'],
  ['workflows', 'workflow'],
  ['forms', 'form'],
])

const region = '(?<region>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)'
const name = '(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)\\.json'
const patterns = [
  new RegExp(`^regions/${region}/(?<folder>acts|calendars|catalogues|scenarios)/${name}$`),
  new RegExp(`^(?<folder>workflows|forms)/${region}/${name}$`),
]
const regionFile = new RegExp(`^regions/${region}/region\\.json$`)

/** The place a path stands for; undefined where no definition belongs. */
export function placeOf(path: string): Place | undefined {
  const own = regionFile.exec(path)?.groups?.region
  if (own) return { kind: 'region', id: own, region: own }
  for (const pattern of patterns) {
    const { folder, region, name } = pattern.exec(path)?.groups ?? {}
    const kind = folder && folders.get(folder)
    if (kind && region && name) return { kind, id: `${region}/${name}`, region }
  }
  return undefined
}
