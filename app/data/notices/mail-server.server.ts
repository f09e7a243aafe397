import { record } from '../audit.server.ts'
import type { Database } from '../database.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { readSetting, writeSetting } from '../setting.server.ts'
import { seal, unseal } from './sealed.server.ts'

/** How the connection is kept from listeners: from its beginning, by STARTTLS, or not at all. */
export const mailSafety = ['tls', 'starttls', 'none'] as const

export type MailSafety = (typeof mailSafety)[number]

/** The SMTP server of the region. */
export type MailServer = {
  readonly host: string
  readonly port: number
  readonly safety: MailSafety
  readonly user: string
  readonly from: string
}

type Stored = MailServer & { readonly sealed?: string }

const name = 'mail-server'

/** The server letters go through, as an administrator sees it: without its password. */
export async function mailServer(db: Database): Promise<(MailServer & { readonly hasPassword: boolean }) | undefined> {
  const stored = await read(db)
  if (!stored) return undefined
  const { sealed, ...server } = stored
  return { ...server, hasPassword: sealed !== undefined }
}

/** The server with its password; undefined where none is set, or its password cannot be read with the present key. */
export async function openMailServer(db: Database, data: string) {
  const stored = await read(db)
  if (!stored) return undefined
  const { sealed, ...server } = stored
  if (sealed === undefined) return { ...server, password: undefined }
  const password = unseal(data, sealed)
  return password === undefined ? undefined : { ...server, password }
}

/** Keeps a server. Without a new password the former one stays, but goes to no other host and no other user. */
export function saveMailServer(
  db: Database,
  data: string,
  by: string,
  server: MailServer,
  password: string | undefined,
): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const before = await read(transaction)
    const isSame = before?.host === server.host && before.user === server.user && before.port === server.port
    const sealed = password ? seal(data, password) : isSame ? before?.sealed : undefined
    await writeSetting(transaction, name, JSON.stringify({ ...server, ...(sealed ? { sealed } : {}) }))
    const { host, port, safety } = server
    await record(transaction, { userId: by, action: 'mail-server-set', detail: { host, port, safety } })
  })
}

async function read(db: Database): Promise<Stored | undefined> {
  const text = await readSetting(db, name)
  return text === undefined || text === '' ? undefined : JSON.parse(text)
}
