import { sha256 } from '#app/data/hash.server.ts'
import { readValue, treeOf } from '#app/data/studio/json-text.ts'
import { diagramWords } from '#app/messages/diagram.ts'
import type { Language } from '#app/messages/language.ts'
import { type CaseFacts, factsOf } from '#app/ui/form/case-facts.ts'
import { type DefinitionFile, type Library, placeOf, procedureVersion } from '#engine/definition'
import { diagram } from '#engine/diagram'
import type { Scope, Value } from '#engine/expression'
import { isObject } from '#engine/record'
import type { Form, Text, Workflow } from '#engine/schema'

/** What a file looks like to those who use it: a form on paper, a procedure as a diagram. */
export type FilePreview =
  | { readonly type: 'form'; readonly form: Form; readonly facts: CaseFacts }
  | { readonly type: 'diagram'; readonly text: string; readonly narrow: string }

/** The preview of a file that the trial has found right; a file that extends another is shown as published. */
export function filePreview(
  file: DefinitionFile,
  library: Library,
  at: string,
  language: Language,
): FilePreview | undefined {
  const place = placeOf(file.path)
  if (place?.kind === 'form') {
    const form = written<Form>(file) ?? library.forms[place.id]
    return form && { type: 'form', form, facts: factsOf(form, contextOf(library, place.region)) }
  }
  if (place?.kind !== 'workflow') return undefined
  const workflow = written<Workflow>(file) ?? library.workflows[place.id]
  return (
    workflow && drawn({ ...library, workflows: { ...library.workflows, [place.id]: workflow } }, place.id, at, language)
  )
}

function drawn(library: Library, id: string, at: string, language: Language): FilePreview | undefined {
  const version = Object.values(library.regions)
    .flatMap((region) => Object.entries(region.procedures).map(([name, { workflow }]) => ({ region, name, workflow })))
    .filter(({ workflow }) => workflow === id)
    .map(({ region, name }) => procedureVersion(library, region.id, name, sha256))
    .find(({ ok }) => ok)
  if (!version?.ok) return undefined
  const [, holder, stage] = at.split('/')
  const part = (holder === 'stages' || holder === 'branches') && stage ? { stage } : { detail: 'stages' as const }
  const options = { words: diagramWords(language), ...part }
  return {
    type: 'diagram',
    text: diagram(version.value, 'flow', options),
    narrow: diagram(version.value, 'flow', { ...options, width: 'narrow' }),
  }
}

// The trial has judged the text by its meta-schema.
function written<T extends Form | Workflow>({ text }: DefinitionFile): T | undefined {
  const tree = treeOf(text)
  const value = tree && readValue(text, tree)
  return isObject(value) && value.extends === undefined ? (value as unknown as T) : undefined
}

function contextOf({ catalogues, regions }: Library, region: string) {
  const agencies = Object.entries(regions[region]?.agencies ?? {})
  return {
    catalogues,
    agencies: (kind: string) =>
      Object.fromEntries(
        agencies.flatMap(([name, agency]): [string, Text][] => (agency.kind === kind ? [[name, agency.title]] : [])),
      ),
    outer: nowhere,
  }
}

// A form by itself stands in no case.
const unknown = (path: string): Value => ({ type: 'unknown', reason: 'unanswered', path })
const nowhere: Scope = { read: unknown, done: () => false, consent: () => false, valid: unknown, parameter: unknown }
