import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Received = { readonly to: string; readonly from: string; readonly text: string; readonly id: string }

/** A real SMTP server for tests, on this machine alone; what it answers may be changed between letters. */
export async function postOffice({ user = '', password = '' } = {}) {
  const received: Received[] = []
  const state = { mood: 'takes' as 'takes' | 'busy' | 'refuses' }
  const server = new SMTPServer({
    authOptional: user === '',
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth(auth, _session, done) {
      if (auth.username === user && auth.password === password) done(null, { user })
      else done(new Error('no such user'))
    },
    onRcptTo(_address, _session, done) {
      if (state.mood === 'takes') return done()
      done(Object.assign(new Error('not now'), { responseCode: state.mood === 'busy' ? 451 : 550 }))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          to: rcptTo[0]?.address ?? '',
          from: mailFrom === false ? '' : mailFrom.address,
          text: bodyOf(raw),
          id: /^Message-ID: (.*)$/im.exec(raw)?.[1] ?? '',
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    state,
    settings: { host: '127.0.0.1', port, safety: 'none' as const, user, from: 'poryadok@region.example' },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function bodyOf(raw: string): string {
  const at = raw.indexOf('\r\n\r\n')
  const [head, body] = [raw.slice(0, at), raw.slice(at + 4)]
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/quoted-printable/i.test(head)) return body
  const plain = body.replaceAll(/=\r\n/g, '')
  const bytes = plain.replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
