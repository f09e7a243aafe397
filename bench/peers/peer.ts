import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname

/** Installs what we compare with, into this folder alone. */
export function installPeers(): void {
  if (existsSync(join(folder, 'node_modules', 'xstate'))) return
  console.log('Installing the packages to compare with.')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('The packages to compare with could not be installed')
}

// Their types are there only once they are installed, and the types of the whole are checked without them.
// biome-ignore lint/suspicious/noExplicitAny: a peer is used as its page says.
export function peer(name: string): Promise<any> {
  return import(name)
}
