import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type TestServer = {
  origin: string
  data: string
  output: () => string
  stop: () => Promise<void>
  kill: () => Promise<void>
}

/** Starts the built server as our own child on a free port, with a data folder of its own unless one is given. */
export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const temporary = env.PORYADOK_DATA ? undefined : mkdtempSync(join(tmpdir(), 'poryadok-'))
  const data = env.PORYADOK_DATA ?? temporary!
  const child = spawn(process.execPath, [join(root, 'scripts/start.ts')], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', PORYADOK_MODE: 'demo', PORYADOK_DATA: data, PORT: '0', ...env },
  })
  let output = ''
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const address = /http:\/\/localhost:\d+(?=[^\n]*\n)/.exec(output)?.[0]
      if (address) resolve(address)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}\n${output}`)))
  })
  return {
    origin,
    data,
    output: () => output,
    /** As a power cut ends it: no handler runs, and the data folder stays. */
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    async stop() {
      child.kill('SIGTERM')
      await exited
      if (temporary) rmSync(temporary, { recursive: true, force: true })
    },
  }
}
