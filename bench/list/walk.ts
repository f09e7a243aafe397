import { Agent, get } from 'node:http'

export type Sample = { readonly kind: string; readonly ms: number }

/** One page after the other over one kept connection, as one person's browser asks for them. */
export async function walk(
  origin: string,
  cookie: string,
  pages: readonly (readonly [kind: string, path: string])[],
  pause: number,
): Promise<readonly Sample[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const samples: Sample[] = []
  for (const [kind, path] of pages) {
    const from = performance.now()
    await read(`${origin}${path}`, cookie, agent)
    samples.push({ kind, ms: performance.now() - from })
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
  }
  agent.destroy()
  return samples
}

function read(url: string, cookie: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { cookie, accept: 'text/html' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(parts).toString())
          : reject(new Error(`${response.statusCode} ${url}`)),
      )
    })
    // The server may close a kept connection in the moment it is used again: browsers ask anew, so do we.
    request.on('error', (error) => (request.reusedSocket ? resolve(read(url, cookie, agent)) : reject(error)))
  })
}

/** The value that so much of the samples stay under. */
export function percentile(samples: readonly Sample[], part: number): number {
  const sorted = samples.map(({ ms }) => ms).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0
}
