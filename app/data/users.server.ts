import type { Database } from './database.server.ts'

/** An account as an administrator sees it. `agency` is `<region>/<agency-id>`, `signedInAt` an ISO instant. */
export type UserLine = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string | null
  readonly agency: string | null
  readonly isDisabled: boolean
  readonly hasSecondFactor: boolean
  readonly signedInAt: string | null
}

/** All accounts, disabled ones too. */
export async function users(db: Database): Promise<readonly UserLine[]> {
  return (await lines(db).execute()).map(read)
}

export async function userById(db: Database, id: string): Promise<UserLine | undefined> {
  const row = await lines(db).where('id', '=', id).executeTakeFirst()
  return row && read(row)
}

/** The names of accounts by id. */
export async function namesOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('user')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function lines(db: Database) {
  return db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'role', 'agency', 'banned', 'twoFactorEnabled', 'signedInAt'])
}

type Row = Omit<UserLine, 'isDisabled' | 'hasSecondFactor'> & { banned: number | null; twoFactorEnabled: number }

function read({ banned, twoFactorEnabled, ...row }: Row): UserLine {
  return { ...row, isDisabled: banned === 1, hasSecondFactor: twoFactorEnabled === 1 }
}
