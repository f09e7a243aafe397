import type { IncomingMessage } from 'node:http'

const bodyLimit = 1024 * 1024
// Definitions come in by archive, and a file of them may be as long as the language allows.
const bodyLimits: readonly (readonly [page: RegExp, bytes: number])[] = [
  [/^\/rules\/import/, 33 * 1024 * 1024],
  [/^\/rules\/acts\//, 17 * 1024 * 1024],
  [/^\/rules\/files\//, 4 * 1024 * 1024],
  // A file up to 20 MB is taken; a larger one is let in this far to be refused with a sentence.
  [/^\/cases\/[^/]+\/(tasks\/[^/]+\/)?files(\.data)?(\?|$)/, 65 * 1024 * 1024],
]
const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The status a request is refused with before the app sees it, or undefined. A foreign Host is DNS rebinding. */
export function refusal(
  { headers, url }: Pick<IncomingMessage, 'headers' | 'url'>,
  origin: URL,
): 400 | 411 | 413 | undefined {
  if (!url?.startsWith('/')) return 400
  const host = (headers.host ?? '').toLowerCase()
  const isLocal = loopback.includes(origin.hostname)
  const isOurs = isLocal ? loopback.includes(host.replace(/:\d+$/, '')) : host === origin.host
  if (!isOurs) return 400
  if (headers['transfer-encoding']) return 411
  if (Number(headers['content-length'] ?? 0) > limitOf(url)) return 413
  return undefined
}

function limitOf(url: string): number {
  return bodyLimits.find(([page]) => page.test(url))?.[1] ?? bodyLimit
}

/** The caller's address: the socket's, or behind an https origin the one its TLS proxy saw last. */
export function callerAddress(headers: Headers, socketAddress: string, origin: URL): string {
  const forwarded = origin.protocol === 'https:' ? headers.get('x-forwarded-for') : null
  return forwarded?.split(',').at(-1)?.trim() || socketAddress
}
