import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('user')
    .addColumn('theme', 'text', (c) => c.notNull().defaultTo('system'))
    .execute()
  await db.schema
    .alterTable('user')
    .addColumn('hasKeys', 'integer', (c) => c.notNull().defaultTo(1))
    .execute()
}
