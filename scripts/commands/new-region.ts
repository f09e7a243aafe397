import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { type DefinitionFile, loadLibrary } from '#engine/definition'
import { messages } from '#scripts/messages.ts'
import { problemsFound } from './check.ts'
import { type Command, wrongUsage } from './command.ts'

const pattern = join(import.meta.dirname, '../new-region')
const nameOfRegion = /^(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Makes a region that passes `check`, ready to edit; a folder that lacks the region it extends gets that too. */
export const newRegion: Command = {
  usage: 'new-region ID --extends R [--dir DIR]',
  does: { ru: 'завести новый регион: папку, готовую к правке', en: 'make a new region: a folder ready to edit' },
  options: ['extends', 'dir'],
  run({ files: [id, extra], options, folder: usual, language }) {
    const say = messages[language]
    const { extends: base, dir: folder = usual } = options
    if (id === undefined) return wrongUsage(say.noRegionName)
    if (extra !== undefined) return wrongUsage(say.tooMany(extra))
    if (!nameOfRegion.test(id)) return wrongUsage(say.badRegionName(id))
    if (base === undefined) return wrongUsage(say.missingOption('extends'))

    const there = existsSync(folder) ? readDefinitionFiles(folder) : []
    if (there.some(({ path }) => regionOf(path) === id)) return wrongUsage(say.regionExists(id))
    const known = there.some(({ path }) => path === `regions/${base}/region.json`) ? there : readDefinitionFiles(usual)
    const library = loadLibrary(known, sha256)
    if (!library.ok) return problemsFound(library.problems, language, (file) => join(folder, file))
    const calendar = library.value.regions[base]?.calendar
    if (calendar === undefined) return wrongUsage(say.unknownRegion(base))

    const chain = chainOf(known, base)
    const present = new Set(there.map(({ path }) => path))
    const brought = known.filter(({ path }) => chain.includes(regionOf(path)) && !present.has(path))
    const made = readDefinitionFiles(pattern).map(({ path, text }) => ({
      path: path.replace('new-region', id),
      text: text
        .replaceAll('base-region/calendar', calendar)
        .replaceAll('base-region', base)
        .replaceAll('"new-region', `"${id}`),
    }))
    const written = [...brought, ...made]
    const all = loadLibrary([...there, ...written], sha256)
    if (!all.ok) return problemsFound(all.problems, language, (file) => join(folder, file))
    for (const { path, text } of written) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const paths = made.map(({ path }) => join(folder, path))
    return { exit: 0, text: [...paths, say.regionMade(folder, id)].join('\n'), json: { files: paths } }
  },
}

/** The region a file belongs to, by its place. */
function regionOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function chainOf(files: readonly DefinitionFile[], region: string): readonly string[] {
  const text = files.find(({ path }) => path === `regions/${region}/region.json`)?.text
  const base: unknown = text === undefined ? undefined : JSON.parse(text).extends
  return typeof base === 'string' ? [...chainOf(files, base), region] : [region]
}
