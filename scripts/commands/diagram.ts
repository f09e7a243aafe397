import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { diagramWords } from '#app/messages/diagram.ts'
import { loadLibrary, procedureVersion } from '#engine/definition'
import { diagram as draw, type OutlineLine, outline, type View } from '#engine/diagram'
import { messages } from '#scripts/messages.ts'
import { problemsFound } from './check.ts'
import { type Command, wrongUsage } from './command.ts'

const views = { flow: 1, lanes: 1, sequence: 1, timeline: 1 } satisfies Record<View, 1>

/** Draws a procedure as Mermaid text, or tells it in plain text. */
export const diagram: Command = {
  usage: 'diagram --region R --workflow W --view flow|lanes|sequence|timeline|text [--stage S] [--role R]',
  does: { ru: 'схема порядка', en: 'a diagram of a procedure' },
  options: ['region', 'workflow', 'view', 'stage', 'role'],
  run({ options, language, folder }) {
    const say = messages[language]
    const { region: regionId, workflow, view, stage, role } = options
    if (regionId === undefined) return wrongUsage(say.missingOption('region'))
    if (workflow === undefined) return wrongUsage(say.missingOption('workflow'))
    if (view === undefined) return wrongUsage(say.missingOption('view'))
    if (view !== 'text' && !isView(view)) return wrongUsage(say.badOption('view', view))
    const library = loadLibrary(readDefinitionFiles(folder), sha256)
    if (!library.ok) return problemsFound(library.problems, language, (file) => join(folder, file))

    const { regions } = library.value
    const region = Object.hasOwn(regions, regionId) ? regions[regionId] : undefined
    if (!region) return wrongUsage(say.unknownRegion(regionId))
    const named = Object.entries(region.procedures).find(
      ([name, procedure]) => name === workflow || procedure.workflow === workflow,
    )
    const version = procedureVersion(library.value, regionId, named?.[0] ?? '', sha256)
    if (!version.ok) return wrongUsage(say.unknownProcedure(workflow))
    const { stages, branches, roles } = version.value.workflow
    if (stage !== undefined && !Object.hasOwn({ ...stages, ...branches }, stage))
      return wrongUsage(say.badOption('stage', stage))
    if (role !== undefined && !Object.hasOwn(roles, role)) return wrongUsage(say.badOption('role', role))

    const words = diagramWords(language)
    if (!isView(view)) {
      const lines = outline(version.value, words, { stage, role })
      return { exit: 0, text: lines.map((line) => written(line, words.clauses)).join('\n'), json: { lines } }
    }
    const mermaid = draw(version.value, view, { words, stage, role })
    return { exit: 0, text: mermaid.trimEnd(), json: { mermaid } }
  },
}

function isView(view: string): view is View {
  return Object.hasOwn(views, view)
}

function written(
  { depth, text, sources, finding }: OutlineLine,
  clauses: (sources: readonly string[]) => string,
): string {
  const cited = sources.length === 0 ? '' : ` (${clauses(sources)})`
  return `${'  '.repeat(depth)}${text}${cited}${finding === undefined ? '' : ` [${finding}]`}`
}
