import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('person').addColumn('number', 'text').execute()
  await db.schema.createIndex('person_number').on('person').columns(['number', 'region']).execute()

  await db.schema
    .createTable('person_name')
    .addColumn('part', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addPrimaryKeyConstraint('person_name_key', ['part', 'person_id'])
    .execute()
  await db.schema.createIndex('person_name_person').on('person_name').column('person_id').execute()

  await db.schema
    .alterTable('case_file')
    .addColumn('refreshed_on', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  await db.schema
    .createIndex('case_file_refresh')
    .on('case_file')
    .columns(['region', 'status', 'refreshed_on', 'id'])
    .execute()

  await db.schema.dropTable('work_item').execute()
  await db.schema
    .createTable('work_item')
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('sort', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('work_item_key', ['case_id', 'task', 'agency'])
    .execute()
  await db.schema
    .createIndex('work_item_queue')
    .on('work_item')
    .columns(['agency', 'sort', 'case_id', 'task'])
    .execute()

  await db.schema
    .createTable('command')
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('idempotency_key', 'text', (c) => c.notNull())
    .addColumn('order_hash', 'text', (c) => c.notNull())
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('command_key', ['agency', 'idempotency_key'])
    .execute()
}
