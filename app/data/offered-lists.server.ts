import type { OfferedItem } from '#engine/forms'
import { own } from '#engine/record'
import { library } from './definitions.server.ts'

/** The public lists of a region as they are in force today, for text fields to offer; a sample stands for nobody. */
export function offeredLists(region: string): Readonly<Record<string, readonly OfferedItem[]>> {
  const lists = Object.entries(own(library().regions, region)?.lists ?? {})
  return Object.fromEntries(
    lists.map(([name, { items }]) => [
      name,
      Object.values(items).flatMap(({ title, address, sample }) => (sample ? [] : [{ title, address }])),
    ]),
  )
}
