import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { generateReference } from '#scripts/generate-reference.ts'
import { generateTypes } from '#scripts/generate-types.ts'
import { messages } from '#scripts/messages.ts'
import type { Command } from './command.ts'

/** The files that are drawn from the meta-schemas, by path from the root of the repository. */
export const generated = { 'engine/schema/generated.ts': generateTypes, 'docs/language.md': generateReference }

/** Draws the types and the reference page anew from the meta-schemas. */
export const regenerate: Command = {
  usage: 'types',
  does: { ru: 'обновить типы и справочник языка', en: 'regenerate the types and the reference of the language' },
  options: [],
  async run({ language }) {
    const root = resolve(import.meta.dirname, '../..')
    for (const [path, generate] of Object.entries(generated)) writeFileSync(resolve(root, path), await generate())
    const written = Object.keys(generated)
    return { exit: 0, text: messages[language].written(written.join(', ')), json: { written } }
  },
}
