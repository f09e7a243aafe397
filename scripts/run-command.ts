import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isLanguage } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { check } from './commands/check.ts'
import { type Command, type Outcome, wrongUsage } from './commands/command.ts'
import { compare } from './commands/compare.ts'
import { coverage } from './commands/coverage.ts'
import { diagram } from './commands/diagram.ts'
import { due } from './commands/due.ts'
import { explore } from './commands/explore.ts'
import { newRegion } from './commands/new-region.ts'
import { play } from './commands/play.ts'
import { regenerate } from './commands/regenerate.ts'
import { schema } from './commands/schema.ts'
import { messages } from './messages.ts'

const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    check,
    due,
    play,
    explore,
    diagram,
    schema,
    compare,
    coverage,
    'new-region': newRegion,
    types: regenerate,
  }),
)
const shipped = resolve(import.meta.dirname, '../definitions')

/** Runs one command line, given without the program's name. */
export async function runCommand(line: readonly string[]): Promise<Outcome & { readonly asJson: boolean }> {
  const [name = '', ...args] = line
  const asJson = args.includes('--json')
  const command = commands.get(name)
  if (!command) return { ...help(name), asJson }
  const own = Object.fromEntries(command.options.map((option) => [option, { type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        lang: { type: 'string', default: 'ru' },
        definitions: { type: 'string', default: shipped },
        ...own,
      },
    })
    const { lang, definitions } = values
    const given: Readonly<Record<string, unknown>> = values
    if (!isLanguage(lang)) return { ...wrongUsage(messages.ru.badOption('lang', String(lang))), asJson }
    const options = Object.fromEntries(command.options.map((option) => [option, textOf(given[option])]))
    const asked = { options, files: positionals, language: lang, folder: String(definitions) }
    return { ...(await command.run(asked)), asJson }
  } catch (error) {
    if (!isUsageError(error)) throw error
    return { ...wrongUsage(`${error.message}\n${command.usage}`), asJson }
  }
}

function help(name: string): Outcome {
  const lines = [...commands.values()].map(
    ({ usage, does }) => `  ${usage}\n      ${say(does, 'ru')} · ${say(does, 'en')}`,
  )
  const both = [messages.ru, messages.en]
  const asked = ['', 'help', '--help'].includes(name)
  const text = [
    ...(asked ? [] : both.map((say) => say.unknownCommand(name))),
    ...both.map(({ usage }) => usage),
    ...lines,
    ...both.map(({ options }) => options),
  ].join('\n')
  return asked ? { exit: 0, text, json: { usage: text } } : wrongUsage(text)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
