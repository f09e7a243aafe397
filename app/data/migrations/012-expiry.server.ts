import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('expiry_decision')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('number', 'integer', (c) => c.notNull().unique())
    .addColumn('region', 'text', (c) => c.notNull())
    .addColumn('procedure', 'text', (c) => c.notNull())
    .addColumn('last_day', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('closings', 'text', (c) => c.notNull())
    .addColumn('basis_kind', 'text', (c) => c.notNull())
    .addColumn('basis_number', 'text', (c) => c.notNull())
    .addColumn('basis_date', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text', (c) => c.notNull())
    .addColumn('decided_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('expiry_decision_of')
    .on('expiry_decision')
    .columns(['region', 'procedure', 'last_day'])
    .execute()

  await db.schema
    .createTable('expiry_answer')
    .addColumn('decision_id', 'text', (c) => c.primaryKey().references('expiry_decision.id'))
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('answered_at', 'text', (c) => c.notNull())
    .execute()

  for (const table of ['expiry_decision', 'expiry_answer'])
    for (const change of ['update', 'delete'])
      await sql
        .raw(
          `create trigger ${table}_no_${change} before ${change} on ${table}
           begin select raise(abort, '${table} is append-only'); end`,
        )
        .execute(db)
  await sql
    .raw(
      `create trigger expiry_answer_second before insert on expiry_answer
       when exists (select 1 from expiry_decision where id = new.decision_id and author_id = new.user_id)
       begin select raise(abort, 'a decision is answered by a second person'); end`,
    )
    .execute(db)
}
