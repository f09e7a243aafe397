import { createHmac } from 'node:crypto'
import type { Database } from './database.server.ts'
import { readSecret } from './setting.server.ts'

/**
 * The key, as base64, that seals what a browser keeps of a person's unfinished answers. It is the same at every sign-in
 * and leaves the server only in that person's own pages.
 */
export async function keptKey(db: Database, user: { readonly id: string }): Promise<string> {
  const secret = await readSecret(db)
  return createHmac('sha256', secret).update(`kept answers of ${user.id}`).digest('base64')
}
