import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { check } from '#engine/checks'
import { type DefinitionFile, loadLibrary, readLibrary } from '#engine/definition'
import { measure } from './measure.ts'
import { note, printTable } from './table.ts'
import { definitions } from './worked-history.ts'

/** The shipped definitions, then a thousand regions that take over a procedure and change it in places. */
export async function loadingSubject(): Promise<void> {
  const shipped = readDefinitionFiles(definitions)
  const many = manyRegions(shipped, 1000)
  for (const [name, files, once] of [
    ['as shipped', shipped, false],
    ['with 1 region more', manyRegions(shipped, 1), false],
    ['with 1000 regions more', many, true],
  ] as const) {
    const bytes = files.reduce((sum, { text }) => sum + text.length, 0)
    const read = readLibrary(files, sha256)
    if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)))
    const limit = { name: 'limit: JSON.parse of every file', units: 1, once, run: () => parsed(files) }
    const beside = (name: string, run: () => unknown) => measure([limit, { name, units: 1, once, run }])
    // One after another, for a file read in another text is remembered by that.
    const rows = [
      ...beside('Poryadok, every file read anew', () => loadLibrary(otherwise(files), sha256)),
      ...(loadLibrary(files, sha256).ok
        ? beside('Poryadok, no text changed since the last time', () => loadLibrary(files, sha256)).slice(1)
        : []),
      ...beside('Poryadok, every rule of the check on it', () => check(read.value)).slice(1),
    ]
    printTable(`loading and checking ${name}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`, 'loads', rows)
  }
  note('The last way of each table checks a library that is loaded already.')
}

function parsed(files: readonly DefinitionFile[]): readonly unknown[] {
  return files.map(({ text }) => JSON.parse(text))
}

let turn = 0

// The same in a text that is not the one read last: a parsed file is remembered by its text.
function otherwise(files: readonly DefinitionFile[]): readonly DefinitionFile[] {
  turn += 1
  return files.map(({ path, text }) => ({ path, text: `${text}${' '.repeat(1 + (turn % 2))}` }))
}

function manyRegions(shipped: readonly DefinitionFile[], count: number): readonly DefinitionFile[] {
  const region = shipped.find(({ path }) => path === 'regions/yakutia/region.json')
  if (!region) throw new Error('The region to take over is gone')
  const made: { readonly agencies: object; readonly procedures: object } = JSON.parse(region.text)
  return [
    ...shipped,
    ...Array.from({ length: count }, (_, n) => {
      const own = { id: `region-${n}`, extends: 'yakutia', title: `Район ${n}`, procedures: made.procedures }
      return { path: `regions/region-${n}/region.json`, text: JSON.stringify(own) }
    }),
  ]
}
