import type { Compilable, CompiledQuery } from 'kysely'
import type { Database } from './database.server.ts'

type Values = Readonly<Record<string, string | number | null>>

/** Stands for a value of that name while a query is made into SQL. */
class Place {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * A query made into SQL once for each set of names and then run with other values: building it anew takes longer than
 * running it. Only values may differ between two calls, not what is selected, nor how many there are in a list.
 */
export function prepared<Given extends Values, Row>(
  build: (db: Database, given: Given) => Compilable<Row>,
): (db: Database, given: Given) => Promise<Row[]> {
  const made = new Map<string, CompiledQuery<Row>>()
  return async (db, given) => {
    const names = Object.keys(given)
    const shape = names.join()
    let query = made.get(shape)
    if (!query) {
      const places = Object.fromEntries(names.map((name) => [name, new Place(name)]))
      query = build(db, places as unknown as Given).compile()
      made.set(shape, query)
    }
    const parameters = query.parameters.map((one) => (one instanceof Place ? given[one.name] : one))
    return (await db.executeQuery<Row>({ ...query, parameters })).rows
  }
}
