import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { type DefinitionFile, type LocatedLibrary, readLibrary } from '#engine/definition'

type Days = { readonly assessment?: number; readonly registration?: number }

const shipped = readDefinitionFiles(join(import.meta.dirname, '../../../definitions')).filter(
  ({ path }) => /\b(russia|yakutia)\//.test(path) && !path.includes('scenarios'),
)
const file = 'workflows/yakutia/semi-residential-care.json'
const assessment = '"amount": 3,\n            "unit": "working-day",\n            "from": "register-application"'
const registration = /"undated": \{\s*"ru": "Срок регистрации[^}]*\}/

/** The files of 63-Н with another term of assessment (п. 2.5), or with a term of registration, which the act leaves out. */
export function semiResidentialFiles({
  assessment: days = 3,
  registration: first,
}: Days = {}): readonly DefinitionFile[] {
  return shipped.map(({ path, text }) => {
    if (path !== file) return { path, text }
    const dated = `"amount": ${first}, "unit": "working-day", "from": "file-application"`
    const longer = text.replace(assessment, assessment.replace('3', String(days)))
    return { path, text: first === undefined ? longer : longer.replace(registration, dated) }
  })
}

export function semiResidential(days?: Days): LocatedLibrary {
  const result = readLibrary(semiResidentialFiles(days), sha256)
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2))
  return result.value
}
