import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { definitionProblems } from '#app/messages/definition-problems.ts'
import type { Language } from '#app/messages/language.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { type DefinitionProblem, loadLibrary } from '#engine/definition'
import { messages } from '#scripts/messages.ts'
import { type Command, type Outcome, wrongUsage } from './command.ts'

/** Prints every problem of a definitions folder with its file, line, column and JSON pointer. */
export const check: Command = {
  usage: 'check [dir]',
  does: { ru: 'проверить папку определений', en: 'check a definitions folder' },
  options: [],
  run({ files: [dir, extra], folder: usual, language }) {
    const folder = dir ?? usual
    if (extra !== undefined) return wrongUsage(messages[language].tooMany(extra))
    if (!existsSync(folder)) return wrongUsage(messages[language].noFolder(folder))
    const files = readDefinitionFiles(folder)
    const library = loadLibrary(files, sha256)
    if (!library.ok) return problemsFound(library.problems, language, (file) => join(folder, file))
    return { exit: 0, text: messages[language].clean(files.length), json: { files: files.length, problems: [] } }
  },
}

export function problemsFound(
  problems: readonly DefinitionProblem[],
  language: Language,
  pathOf: (file: string) => string,
): Outcome {
  const said = problems.map((problem) => ({
    ...problem,
    file: pathOf(problem.file),
    sentence: problemSentence(definitionProblems, problem, language),
  }))
  const lines = said.map(
    ({ file, line, column, pointer, sentence }) => `${file}:${line}:${column} ${pointer || '/'} ${sentence}`,
  )
  const text = [...lines, messages[language].problems(problems.length)].join('\n')
  return { exit: 1, text, json: { problems: said } }
}
