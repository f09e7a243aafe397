import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('case_file')
    .addColumn('happened_revision', 'integer', (c) => c.notNull().defaultTo(-1))
    .execute()
  // Cases whose happenings are still to be drawn from their events.
  await sql`create index case_file_happened on case_file (id) where happened_revision <> revision`.execute(db)

  await db.schema
    .createTable('happening')
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('region', 'text', (c) => c.notNull())
    .addColumn('procedure', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('on_date', 'text', (c) => c.notNull())
    .addColumn('due', 'text')
    .addColumn('is_late', 'integer')
    .addColumn('clause', 'text')
    .addPrimaryKeyConstraint('happening_key', ['case_id', 'place'])
    .execute()
  await db.schema
    .createIndex('happening_day')
    .on('happening')
    .columns(['region', 'procedure', 'kind', 'on_date', 'case_id', 'place'])
    .execute()
  await db.schema
    .createIndex('happening_due')
    .on('happening')
    .columns(['region', 'procedure', 'kind', 'due', 'case_id', 'place'])
    .execute()
}
