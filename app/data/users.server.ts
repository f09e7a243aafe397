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

function lines(db: Database) {
  return db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'role', 'agency', 'banned', 'twoFactorEnabled', 'signedInAt'])
}

type Row = Omit<UserLine, 'isDisabled' | 'hasSecondFactor'> & { banned: number | null; twoFactorEnabled: number }

function read({ banned, twoFactorEnabled, ...row }: Row): UserLine {
  return { ...row, isDisabled: banned === 1, hasSecondFactor: twoFactorEnabled === 1 }
}
