import { type Kysely, sql } from 'kysely'

// Triggers are the one place where SQLite and PostgreSQL share no SQL.
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['event', 'audit']) {
    for (const change of ['update', 'delete']) {
      await sql
        .raw(
          `create trigger ${table}_no_${change} before ${change} on ${table}
           begin select raise(abort, '${table} is append-only'); end`,
        )
        .execute(db)
    }
  }
}
