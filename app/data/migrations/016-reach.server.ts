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

  await db.schema
    .createTable('notice')
    .addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('audience', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('case_id', 'text', (c) => c.references('case_file.id'))
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('notice_audience').on('notice').columns(['audience', 'seq']).execute()

  await db.schema
    .createTable('notice_place')
    .addColumn('user_id', 'text', (c) => c.primaryKey().references('user.id').onDelete('cascade'))
    .addColumn('seen', 'integer', (c) => c.notNull())
    .addColumn('mailed', 'integer', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('notice_choice')
    .addColumn('user_id', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('in_app', 'integer', (c) => c.notNull())
    .addColumn('by_mail', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('notice_choice_key', ['user_id', 'kind'])
    .execute()

  await db.schema
    .createTable('letter')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('user_id', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('next_at', 'text')
    .addColumn('sent_at', 'text')
    .addColumn('problem', 'text')
    .execute()
  // Letters still to be sent: without `next_at` a letter is done with.
  await db.schema.createIndex('letter_next').on('letter').column('next_at').execute()

  await db.schema
    .createTable('feed')
    .addColumn('user_id', 'text', (c) => c.primaryKey().references('user.id').onDelete('cascade'))
    .addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('read_on', 'text')
    .execute()
}
