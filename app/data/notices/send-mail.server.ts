import { createTransport } from 'nodemailer'
import type { MailServer } from './mail-server.server.ts'

export type Mail = { readonly id: string; readonly to: string; readonly subject: string; readonly text: string }

/** What became of a letter; `final` where trying again is of no use. */
export type Sent = { readonly ok: true } | { readonly ok: false; readonly code: MailFault; readonly final: boolean }

export type MailFault = 'no-connection' | 'no-encryption' | 'no-sign-in' | 'refused' | 'failed'

const patience = 15_000

/** Hands a letter to the server. Sent twice it carries the same id, by which the receiving side knows it. */
export async function sendMail(server: MailServer & { readonly password?: string }, mail: Mail): Promise<Sent> {
  const { host, port, safety, user, password, from } = server
  const transport = createTransport({
    host,
    port,
    secure: safety === 'tls',
    requireTLS: safety === 'starttls',
    ignoreTLS: safety === 'none',
    ...(user === '' ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    const { id, to, subject, text } = mail
    const messageId = `<${id}@${from.split('@')[1] ?? 'poryadok'}>`
    await transport.sendMail({ from, to, subject, text, messageId, headers: { 'Auto-Submitted': 'auto-generated' } })
    return { ok: true }
  } catch (error) {
    return { ok: false, ...faultOf(error) }
  } finally {
    transport.close()
  }
}

function faultOf(error: unknown): { readonly code: MailFault; readonly final: boolean } {
  const known = error instanceof Error ? (error as Error & { code?: string; responseCode?: number }) : undefined
  const refused = known?.responseCode !== undefined && known.responseCode >= 500
  switch (known?.code) {
    case 'EDNS':
    case 'ECONNECTION':
    case 'ECONNREFUSED':
    case 'ETIMEDOUT':
    case 'ESOCKET':
    case 'ENOTFOUND':
      return { code: 'no-connection', final: false }
    case 'ETLS':
      return { code: 'no-encryption', final: false }
    case 'EAUTH':
    case 'ENOAUTH':
      return { code: 'no-sign-in', final: false }
    case 'EENVELOPE':
    case 'EMESSAGE':
      return { code: 'refused', final: refused }
    default:
      return { code: 'failed', final: false }
  }
}
