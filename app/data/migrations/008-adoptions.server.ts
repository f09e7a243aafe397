import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('definition_draft')
    .addColumn('choices', 'text', (c) => c.notNull().defaultTo('{}'))
    .execute()
  for (const column of ['submitted_by', 'submitted_at', 'remark'])
    await db.schema.alterTable('definition_draft').addColumn(column, 'text').execute()
  await db.schema
    .alterTable('publication')
    .addColumn('choices', 'text', (c) => c.notNull().defaultTo('{}'))
    .execute()

  await db.schema
    .createTable('rehearsal')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('draft_id', 'text', (c) => c.notNull().references('definition_draft.id'))
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('result', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('rehearsal_of').on('rehearsal').columns(['draft_id', 'fingerprint']).execute()

  await db.schema
    .createTable('case_adoption')
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('publication_id', 'text', (c) => c.notNull().references('publication.id'))
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('case_adoption_key', ['case_id', 'publication_id'])
    .execute()

  for (const table of ['rehearsal', 'case_adoption'])
    for (const change of ['update', 'delete'])
      await sql
        .raw(
          `create trigger ${table}_no_${change} before ${change} on ${table}
           begin select raise(abort, '${table} is immutable'); end`,
        )
        .execute(db)
}
