import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { loadLibrary } from '#engine/definition'
import type { Scope, Value } from '#engine/expression'
import { compileForm } from '#engine/forms'
import type { Text } from '#engine/schema'
import { messages } from '#scripts/messages.ts'
import { problemsFound } from './check.ts'
import { type Command, wrongUsage } from './command.ts'

// A form by itself stands in no case.
const unknown = (path: string): Value => ({ type: 'unknown', reason: 'unanswered', path })
const nowhere: Scope = {
  read: unknown,
  done: () => false,
  consent: () => false,
  valid: unknown,
  parameter: unknown,
}

/** Prints a form compiled to JSON Schema, with the agencies of the region its id names. */
export const schema: Command = {
  usage: 'schema FORM',
  does: { ru: 'форма как JSON Schema', en: 'a form as JSON Schema' },
  options: [],
  run({ files: [id = '', extra], language, folder }) {
    if (extra !== undefined) return wrongUsage(messages[language].tooMany(extra))
    const library = loadLibrary(readDefinitionFiles(folder), sha256)
    if (!library.ok) return problemsFound(library.problems, language, (file) => join(folder, file))
    const { forms, regions, catalogues } = library.value
    const form = Object.hasOwn(forms, id) ? forms[id] : undefined
    if (!form) return wrongUsage(messages[language].unknownForm(id))
    const agencies = Object.entries(regions[id.split('/')[0] ?? '']?.agencies ?? {})
    const context = {
      catalogues,
      agencies: (kind: string) =>
        Object.fromEntries(
          agencies.flatMap(([name, agency]): [string, Text][] => (agency.kind === kind ? [[name, agency.title]] : [])),
        ),
      outer: nowhere,
    }
    const { schema } = compileForm(form, context, language)
    return { exit: 0, text: JSON.stringify(schema, null, 2), json: schema }
  },
}
