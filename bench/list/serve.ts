import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type Served = {
  readonly origin: string
  /** The processor time the server has taken, in ms; undefined where the system does not tell. */
  readonly processor: () => number | undefined
  readonly stop: () => Promise<void>
}

/** The built app over a data folder, as `npm start` runs it. */
export async function serve(folder: string): Promise<Served> {
  const child = spawn(process.execPath, [join(root, 'scripts/start.ts')], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', PORYADOK_MODE: 'demo', PORYADOK_DATA: folder, PORT: '0' },
  })
  let output = ''
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const address = /http:\/\/localhost:\d+(?=[^\n]*\n)/.exec(output)?.[0]
      if (address) resolve(address)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => reject(new Error(output)))
  })
  return {
    origin,
    processor: () => processorOf(child.pid),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

// Linux counts hundredths of a second: fields 14 and 15 after the name of the program.
function processorOf(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}

/** Signs a demo user in and answers the cookie of the session. */
export async function signIn(origin: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
    body: new URLSearchParams({ email, password, next: '/cases' }),
  })
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (cookies.length === 0) throw new Error(`No sign-in: ${response.status}`)
  return cookies.join('; ')
}
