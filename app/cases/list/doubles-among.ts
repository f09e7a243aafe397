import { searchKey } from '#app/data/search-key.ts'
import type { WorkRow } from '#app/data/work-list.server.ts'

/** The persons among the found who may be one: of the same surname and birth date, or of the same full name. */
export function doublesAmong(rows: readonly Pick<WorkRow, 'personId' | 'person'>[]): ReadonlySet<string> {
  const byLikeness = Map.groupBy(
    rows.flatMap(({ personId, person }) => {
      const { surname, givenName, patronymic, birthDate } = person
      const likenesses = [`${surname} ${birthDate}`, `${surname} ${givenName} ${patronymic ?? ''}`]
      return likenesses.map((likeness) => ({ likeness: searchKey(likeness), personId }))
    }),
    ({ likeness }) => likeness,
  )
  const groups = [...byLikeness.values()].map((group) => new Set(group.map(({ personId }) => personId)))
  return new Set(groups.filter(({ size }) => size > 1).flatMap((group) => [...group]))
}
