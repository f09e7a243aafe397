import { type MailServer, mailSafety } from '#app/data/notices/mail-server.server.ts'

export type MailField = 'host' | 'port' | 'safety' | 'from'

type Read = { readonly server: MailServer; readonly wrong: readonly MailField[] }

/** The server a form posts, and which of its fields are wrong. */
export function readMailServer(posted: FormData): Read {
  const text = (name: string) => String(posted.get(name) ?? '').trim()
  const [host, from, port] = [text('host'), text('from'), Number(text('port'))]
  const safety = mailSafety.find((one) => one === text('safety'))
  const isPort = Number.isInteger(port) && port > 0 && port < 65_536
  const wrong: readonly MailField[] = [
    ...(/^[a-z0-9.:-]{1,253}$/i.test(host) ? [] : ['host' as const]),
    ...(isPort ? [] : ['port' as const]),
    ...(safety ? [] : ['safety' as const]),
    ...(/^[^\s@<>"]{1,64}@[a-z0-9.-]{1,190}$/i.test(from) ? [] : ['from' as const]),
  ]
  return { server: { host, port, safety: safety ?? 'tls', user: text('user').slice(0, 200), from }, wrong }
}
