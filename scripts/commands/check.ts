import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { checkProblems } from '#app/messages/check-problems.ts'
import { definitionProblems } from '#app/messages/definition-problems.ts'
import type { Language } from '#app/messages/language.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { severities } from '#app/messages/severities.ts'
import { type CheckProblem, chainsIn, check as runChecks, type Severity } from '#engine/checks'
import { type DefinitionPlace, type DefinitionProblem, readLibrary } from '#engine/definition'
import { chainLines } from '#scripts/chain-lines.ts'
import { messages } from '#scripts/messages.ts'
import { type Command, type Outcome, wrongUsage } from './command.ts'

/** Prints every problem of a definitions folder with its file, line, column and JSON pointer; of one that loads, what the checks find. */
export const check: Command = {
  usage: 'check [dir]',
  does: { ru: 'проверить папку определений', en: 'check a definitions folder' },
  options: [],
  run({ files: [dir, extra], folder: usual, language }) {
    const folder = dir ?? usual
    if (extra !== undefined) return wrongUsage(messages[language].tooMany(extra))
    if (!existsSync(folder)) return wrongUsage(messages[language].noFolder(folder))
    const files = readDefinitionFiles(folder)
    const read = readLibrary(files, sha256)
    if (!read.ok) return problemsFound(read.problems, language, (file) => join(folder, file))
    const chains = chainLines(chainsIn(read.value.library), language)
    return checked({ problems: runChecks(read.value), chains, files: files.length }, language, (file) =>
      join(folder, file),
    )
  },
}

type Found = {
  readonly problems: readonly CheckProblem[]
  readonly chains: ReturnType<typeof chainLines>
  readonly files: number
}

function checked({ problems, chains, files }: Found, language: Language, pathOf: (file: string) => string): Outcome {
  const said = problems.map((problem) => ({
    ...problem,
    file: pathOf(problem.file),
    sentence: problemSentence(checkProblems, problem, language),
  }))
  const counts = Object.groupBy(problems, ({ severity }) => severity)
  const count = (severity: Severity) => counts[severity]?.length ?? 0
  const counted = { errors: count('error'), warnings: count('warning'), notes: count('note') }
  const summary = problems.length === 0 ? messages[language].clean(files) : messages[language].checked(files, counted)
  return {
    exit: counted.errors > 0 ? 1 : 0,
    text: [
      ...said.map((one) => `${severities[language][one.severity]}: ${placed(one)} [${one.code}]`),
      ...(chains.length > 0 ? [messages[language].chains] : []),
      ...chains.map(({ workflow, sentence }) => `  ${workflow}: ${sentence}`),
      summary,
    ].join('\n'),
    json: { files, ...counted, problems: said, chains },
  }
}

export function problemsFound(
  problems: readonly DefinitionProblem[],
  language: Language,
  pathOf: (file: string) => string,
): Outcome {
  const said = problems.map((problem) => ({
    ...problem,
    severity: 'error' as const,
    file: pathOf(problem.file),
    sentence: problemSentence(definitionProblems, problem, language),
  }))
  const text = [...said.map(placed), messages[language].problems(problems.length)].join('\n')
  return { exit: 1, text, json: { problems: said } }
}

function placed({ file, line, column, pointer, sentence }: DefinitionPlace & { readonly sentence: string }): string {
  return `${file}:${line}:${column} ${pointer || '/'} ${sentence}`
}
