import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { changeWords } from '#app/messages/changes.ts'
import { loadLibrary } from '#engine/definition'
import { compare as compareLibraries } from '#engine/versions'
import { messages } from '#scripts/messages.ts'
import { problemsFound } from './check.ts'
import { type Command, wrongUsage } from './command.ts'

/** Prints what changed from one definitions folder to another, a sentence a change. */
export const compare: Command = {
  usage: 'compare DIR DIR',
  does: { ru: 'сравнить две папки определений', en: 'compare two definitions folders' },
  options: [],
  run({ files: [before, after, extra], language }) {
    if (before === undefined || after === undefined) return wrongUsage(compare.usage)
    if (extra !== undefined) return wrongUsage(messages[language].tooMany(extra))
    const missing = [before, after].find((folder) => !existsSync(folder))
    if (missing !== undefined) return wrongUsage(messages[language].noFolder(missing))
    const [old, now] = [loaded(before), loaded(after)]
    if (!old.ok) return problemsFound(old.problems, language, (file) => join(before, file))
    if (!now.ok) return problemsFound(now.problems, language, (file) => join(after, file))
    const changes = compareLibraries(old.value, now.value).map((change) => ({
      ...change,
      ...changeWords(change, language),
    }))
    const lines = changes.map(({ clause, place, what }) => `${[clause, place].filter(Boolean).join(', ')}: ${what}`)
    return { exit: 0, text: lines.join('\n') || messages[language].same, json: { changes } }
  },
}

function loaded(folder: string) {
  return loadLibrary(readDefinitionFiles(folder), sha256)
}
