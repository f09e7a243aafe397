import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await lookOfPages(db)
  await claims(db)
  await lines(db)
  await names(db)
  await db.schema
    .createTable('saved_view')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('user_id', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('query', 'text', (c) => c.notNull())
    .addUniqueConstraint('saved_view_name', ['user_id', 'name'])
    .execute()
  await sql`update case_file set refreshed_on = ''`.execute(db)
}

async function lookOfPages(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('user')
    .addColumn('theme', 'text', (c) => c.notNull().defaultTo('system'))
    .execute()
  await schema
    .alterTable('user')
    .addColumn('hasKeys', 'integer', (c) => c.notNull().defaultTo(1))
    .execute()
  await schema.createIndex('user_agency').on('user').columns(['agency', 'name']).execute()
}

async function claims(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('claim')
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull().references('user.id'))
    .addColumn('since', 'text', (c) => c.notNull())
    .addColumn('given_by', 'text', (c) => c.references('user.id'))
    .addColumn('note', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('claim_key', ['case_id', 'agency'])
    .execute()
}

/** Each order in which a list is read has an index of its own, and what is counted is counted as lines come and go. */
async function lines(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema.alterTable('work_item').renameTo('work_item_before').execute()
  await schema.dropIndex('work_item_queue').execute()
  await schema
    .createTable('work_item')
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('sort', 'text', (c) => c.notNull())
    .addColumn('bucket', 'text', (c) => c.notNull())
    .addColumn('procedure', 'text', (c) => c.notNull())
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('held_by', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('work_item_key', ['case_id', 'task', 'agency'])
    .execute()
  await schema
    .createTable('work_count')
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('whose', 'text', (c) => c.notNull())
    .addColumn('bucket', 'text', (c) => c.notNull())
    .addColumn('lines', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('work_count_key', ['agency', 'whose', 'bucket'])
    .execute()
  for (const [event, rows] of [
    ['insert', ['new']],
    ['delete', ['old']],
    ['update of held_by, bucket', ['old', 'new']],
  ] as const)
    await sql
      .raw(
        `create trigger work_item_count_${event.slice(0, 6)} after ${event} on work_item begin ${rows
          .flatMap((row) => [counted(row, `'*'`), counted(row, `${row}.held_by`)])
          .join(' ')} end`,
      )
      .execute(db)
  await sql`insert into work_item
    select w.case_id, w.task, w.agency, w.sort,
      case when w.sort glob '1 [0-9]*' then substr(w.sort, 1, 12) when w.sort glob '1*' then substr(w.sort, 1, 3)
        else substr(w.sort, 1, 2) end,
      f.procedure, f.procedure || '/' || f.stage, f.procedure || '/' || w.task, '', w.body
    from work_item_before w join case_file f on f.id = w.case_id`.execute(db)
  await schema.dropTable('work_item_before').execute()
  const orders = [
    ['queue', []],
    ['held', ['held_by']],
    ['procedure', ['procedure']],
    ['stage', ['stage']],
    ['action', ['action']],
  ] as const
  for (const [name, columns] of orders)
    await schema
      .createIndex(`work_item_${name}`)
      .on('work_item')
      .columns(['agency', ...columns, 'sort', 'case_id', 'task'])
      .execute()
}

/** One more or one less line of an agency, all told (`*`) or in one pair of hands. */
function counted(row: 'new' | 'old', whose: string): string {
  const by = row === 'new' ? 1 : -1
  return `insert into work_count (agency, whose, bucket, lines) values (${row}.agency, ${whose}, ${row}.bucket, ${by})
    on conflict (agency, whose, bucket) do update set lines = lines + ${by};`
}

/** Names as an agency searches its cases: turned so that each part stands first once. */
async function names(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema.dropTable('person_name').execute()
  await schema
    .createTable('case_name')
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('case_id', 'text', (c) => c.notNull().references('case_file.id'))
    .addPrimaryKeyConstraint('case_name_key', ['agency', 'name', 'case_id'])
    .modifyEnd(sql`without rowid`)
    .execute()
  await schema.createIndex('case_name_case').on('case_name').column('case_id').execute()
  await schema.alterTable('person').addColumn('number_key', 'text').execute()
  await sql`update person set number_key = replace(replace(number, '-', ''), ' ', '')`.execute(db)
  await schema.createIndex('person_number_key').on('person').column('number_key').execute()
}
