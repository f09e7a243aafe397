import { Migrator } from 'kysely/migration'
import type { Database } from './database.server.ts'
import * as accounts from './migrations/001-accounts.server.ts'
import * as cases from './migrations/002-cases.server.ts'
import * as appendOnly from './migrations/003-append-only.server.ts'
import * as workList from './migrations/004-work-list.server.ts'
import * as publications from './migrations/005-publications.server.ts'
import * as secondFactor from './migrations/006-second-factor.server.ts'
import * as actTexts from './migrations/007-act-texts.server.ts'
import * as adoptions from './migrations/008-adoptions.server.ts'
import * as desk from './migrations/011-desk.server.ts'
import * as expiry from './migrations/012-expiry.server.ts'
import * as formTemplates from './migrations/013-form-templates.server.ts'
import * as attachments from './migrations/014-attachments.server.ts'
import * as reach from './migrations/016-reach.server.ts'

const migrations = {
  '001-accounts': accounts,
  '002-cases': cases,
  '003-append-only': appendOnly,
  '004-work-list': workList,
  '005-publications': publications,
  '006-second-factor': secondFactor,
  '007-act-texts': actTexts,
  '008-adoptions': adoptions,
  '011-desk': desk,
  '012-expiry': expiry,
  '013-form-templates': formTemplates,
  '014-attachments': attachments,
  '016-reach': reach,
}

/** Brings the database to the newest shape; throws when a migration fails, leaving the former shape. */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
