import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('form_template')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('region', 'text', (c) => c.notNull())
    .addColumn('form', 'text', (c) => c.notNull())
    .addColumn('file_name', 'text', (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
    .addColumn('loaded_at', 'text', (c) => c.notNull())
    .addColumn('in_use', 'integer', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('form_template_form')
    .on('form_template')
    .columns(['region', 'form', 'loaded_at'])
    .execute()
}
