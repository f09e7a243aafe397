import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from './tables.ts'

/** The database, or a transaction of it: repositories take whichever their caller holds. */
export type Database = Kysely<Tables>

/** Opens the SQLite file (`:memory:` for a test) so that an acknowledged commit survives a power cut. */
export function openDatabase(file: string): Database {
  const sqlite = new DatabaseSync(file, { timeout: 5000 })
  sqlite.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON')
  // Counts what the tables hold, or a search for a rare name starts from everything an agency sees.
  sqlite.exec('PRAGMA optimize=0x10002')
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: withStatementCache(sqlite) }) })
}

function withStatementCache(sqlite: DatabaseSync) {
  const statements = new Map<string, ReturnType<typeof adapt>>()
  return {
    close: () => sqlite.close(),
    prepare(sql: string) {
      const cached = statements.get(sql)
      if (cached) return cached
      // A transaction that reads first and writes later must not find that somebody wrote in between.
      const statement = adapt(sqlite.prepare(sql === 'begin' ? 'begin immediate' : sql))
      if (statements.size < 500) statements.set(sql, statement)
      return statement
    },
  }
}

function adapt(statement: StatementSync) {
  const spread = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...spread(parameters)),
    run: (parameters: readonly unknown[]) => statement.run(...spread(parameters)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...spread(parameters)),
  }
}
