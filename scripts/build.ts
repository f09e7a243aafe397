import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stampFile = join(root, 'build', '.stamp')
const sources = ['app/**/*.*', 'engine/**/*.*', 'public/**/*.*', '*.config.ts', 'package-lock.json', 'tsconfig.json']

/** Builds the app when its sources differ from those of the last build; throws when the build fails. */
export function buildWhenChanged(): void {
  const stamp = stampOfSources()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Building the app; this takes about a quarter of a minute.')
  const cli = join(root, 'node_modules', '@react-router', 'dev', 'bin.cjs')
  const result = spawnSync(process.execPath, [cli, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (result.status !== 0) throw new Error(`The build failed\n${result.stdout}${result.stderr}`)
  writeFileSync(stampFile, stamp)
}

function stampOfSources(): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of globSync(sources, { cwd: root }).sort()) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}
