import { globSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'

/** A file of the repository: `path` from its root, with "/" between the names. */
export type Source = { readonly path: string; readonly text: string }

export const root = join(import.meta.dirname, '../..')

/** All code we wrote ourselves. */
export function sources(): readonly Source[] {
  return globSync('{app,engine,scripts,test}/**/*.{ts,tsx,css,mjs,json}', { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** What a file imports: packages and doors as written, relative paths and #app, #scripts, #test as paths from the root. */
export function importsOf({ path, text }: Source): readonly { readonly written: string; readonly target: string }[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)
  return [...found].map(([, written = '']) => ({ written, target: targetOf(path, written) }))
}

function targetOf(path: string, written: string): string {
  if (written.startsWith('.')) return posix.join(posix.dirname(path), written)
  return /^#(app|scripts|test)\//.test(written) ? written.slice(1) : written
}
