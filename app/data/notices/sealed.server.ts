import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const cipher = 'aes-256-gcm'

/** Encrypts a secret with the key of this installation, which no backup of the database holds. */
export function seal(data: string, secret: string): string {
  const iv = randomBytes(12)
  const sealing = createCipheriv(cipher, keyOf(data), iv)
  const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()])
  return [iv, sealing.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
}

/** The secret, or undefined where it was sealed with another key or is damaged. */
export function unseal(data: string, sealed: string): string | undefined {
  const [iv, tag, body] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (iv?.length !== 12 || tag?.length !== 16 || !body) return undefined
  try {
    const opening = createDecipheriv(cipher, keyOf(data), iv)
    opening.setAuthTag(tag)
    return Buffer.concat([opening.update(body), opening.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

// PORYADOK_KEY where the installation keeps its secrets elsewhere, else a file beside the database.
function keyOf(data: string): Buffer {
  const given = process.env.PORYADOK_KEY
  if (given) return createHash('sha256').update(given).digest()
  const file = join(data, 'secret.key')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return createHash('sha256').update(readFileSync(file, 'utf8').trim()).digest()
}
