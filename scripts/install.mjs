// Runs on whatever Node the host has (20 or newer), before anything is installed: no dependencies, no TypeScript.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stampFile = join(root, 'node_modules', '.poryadok-install')
const stamp = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(readFileSync(join(root, 'package.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex')

const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
if (!isFresh) {
  console.log('Installing packages; this takes about half a minute.')
  // Not `npm ci`: it refuses a lock that lacks the binary of a platform nobody here runs. The lock is read, never written.
  const args = [
    'install',
    '--no-save',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--include=optional',
    '--include=dev',
  ]
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: 'inherit' }
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (result.status !== 0) process.exit(result.status ?? 1)
  writeFileSync(stampFile, stamp)
}
