import { type DefinitionFile, type Library, placeOf } from '#engine/definition'
import { isObject } from '#engine/record'
import type { Region, Text } from '#engine/schema'
import { type Json, recordOf } from './meta-schema.ts'
import type { FieldOption } from './plain-fields.ts'
import type { Named } from './references.ts'

/** What a name may be: of the file as it is being written, of the definitions of its region and of the regions it extends. */
export function optionsOf(named: Named, file: DefinitionFile, library: Library, root: unknown): readonly FieldOption[] {
  const place = placeOf(file.path)
  const regions = regionChain(library, place?.region ?? '')
  const own = { ...recordOf(place && library.workflows[place.id]), ...recordOf(root) }
  const merged = (key: string): Json => ({
    ...recordOf(recordOf(place && library.workflows[place.id])[key]),
    ...recordOf(own[key]),
  })
  const inside = (key: string) =>
    Object.entries({ ...merged('stages'), ...merged('branches') }).flatMap(([, node]) =>
      titled(recordOf(recordOf(node)[key])),
    )
  const ofRegions = (byId: Readonly<Record<string, { readonly title: Text }>>) =>
    Object.entries(byId).flatMap(([id, { title }]) =>
      regions.includes(id.split('/')[0] ?? '') ? [{ value: id, title }] : [],
    )
  const agencies = regions.flatMap((id) => Object.entries(regionOf(library, id)?.agencies ?? {}))
  switch (named) {
    case 'role':
      return titled(merged('roles'))
    case 'stage':
      return titled(merged('stages'))
    case 'closing':
      return titled(merged('closings'))
    case 'consent':
      return titled(merged('consents'))
    case 'task':
      return inside('tasks')
    case 'node':
      return [...inside('tasks'), ...titled(merged('stages'))]
    case 'event':
      return [...inside('tasks'), ...['stages', 'branches', 'closings'].flatMap((key) => titled(merged(key)))]
    case 'form':
      return ofRegions(library.forms)
    case 'workflow':
      return ofRegions(library.workflows)
    case 'catalogue':
      return ofRegions(library.catalogues)
    case 'calendar':
      return ofRegions(library.calendars)
    case 'act':
      return ofRegions(library.acts)
    case 'scenario':
      return ofRegions(library.scenarios)
    case 'region':
      return Object.values(library.regions).map(({ id, title }) => ({ value: id, title }))
    case 'procedure':
      return regions.flatMap((id) => Object.keys(regionOf(library, id)?.procedures ?? {})).map(untitled)
    case 'parameter':
      return regions.flatMap((id) => titled({ ...regionOf(library, id)?.parameters }))
    case 'list':
      return titled({ ...regionOf(library, place?.region ?? '')?.lists })
    case 'agency':
      return agencies.map(([value, { title }]) => ({ value, title }))
    case 'agency-kind':
      return [...new Set(agencies.flatMap(([, { kind }]) => kind ?? []))].map(untitled)
    case 'clause':
      return Object.entries(library.acts).flatMap(([id, { clauses }]) =>
        regions.includes(id.split('/')[0] ?? '')
          ? Object.entries(clauses).map(([clause, { gist }]) => ({ value: `${id}#${clause}`, title: gist }))
          : [],
      )
  }
}

function regionChain(library: Library, id: string): readonly string[] {
  const chain: string[] = []
  for (let at: string | undefined = id; at !== undefined && !chain.includes(at); at = regionOf(library, at)?.extends)
    chain.push(at)
  return chain
}

function regionOf({ regions }: Library, id: string): Region | undefined {
  return Object.hasOwn(regions, id) ? regions[id] : undefined
}

function titled(nodes: Json): readonly FieldOption[] {
  return Object.entries(nodes).map(([value, node]) => {
    const { title } = recordOf(node)
    return { value, title: isText(title) ? title : value }
  })
}

function untitled(value: string): FieldOption {
  return { value, title: value }
}

function isText(value: unknown): value is Text {
  return typeof value === 'string' || (isObject(value) && typeof value.ru === 'string')
}
