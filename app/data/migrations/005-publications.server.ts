import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('definition_text')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('text', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('publication')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('number', 'integer', (c) => c.notNull().unique())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('published_at', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text')
    .addColumn('approver_id', 'text')
    .addColumn('basis_kind', 'text', (c) => c.notNull())
    .addColumn('basis_number', 'text', (c) => c.notNull())
    .addColumn('basis_date', 'text', (c) => c.notNull())
    .addColumn('effective_from', 'text', (c) => c.notNull())
    .addColumn('parent_id', 'text', (c) => c.references('publication.id'))
    .addColumn('changes', 'text', (c) => c.notNull())
    .addColumn('set_hash', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('publication_file')
    .addColumn('publication_id', 'text', (c) => c.notNull().references('publication.id'))
    .addColumn('path', 'text', (c) => c.notNull())
    .addColumn('text_hash', 'text', (c) => c.notNull().references('definition_text.hash'))
    .addPrimaryKeyConstraint('publication_file_key', ['publication_id', 'path'])
    .execute()

  await db.schema
    .createTable('publication_version')
    .addColumn('publication_id', 'text', (c) => c.notNull().references('publication.id'))
    .addColumn('region', 'text', (c) => c.notNull())
    .addColumn('procedure', 'text', (c) => c.notNull())
    .addColumn('version', 'text', (c) => c.notNull().references('definition_version.hash'))
    .addPrimaryKeyConstraint('publication_version_key', ['publication_id', 'region', 'procedure'])
    .execute()

  await db.schema
    .createTable('definition_draft')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('base_id', 'text', (c) => c.notNull().references('publication.id'))
    .addColumn('author_id', 'text')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('basis_kind', 'text', (c) => c.notNull())
    .addColumn('basis_number', 'text', (c) => c.notNull())
    .addColumn('basis_date', 'text', (c) => c.notNull())
    .addColumn('effective_from', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('supply', 'text')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('definition_draft_file')
    .addColumn('draft_id', 'text', (c) => c.notNull().references('definition_draft.id'))
    .addColumn('path', 'text', (c) => c.notNull())
    .addColumn('text_hash', 'text', (c) => c.references('definition_text.hash'))
    .addPrimaryKeyConstraint('definition_draft_file_key', ['draft_id', 'path'])
    .execute()

  for (const table of ['definition_text', 'publication', 'publication_file', 'publication_version'])
    for (const change of ['update', 'delete'])
      await sql
        .raw(
          `create trigger ${table}_no_${change} before ${change} on ${table}
           begin select raise(abort, '${table} is immutable'); end`,
        )
        .execute(db)
}
