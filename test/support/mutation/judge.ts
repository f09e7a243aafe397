import { sha256 } from '#app/data/hash.server.ts'
import { check } from '#engine/checks'
import { type DefinitionFile, type LocatedLibrary, readLibrary } from '#engine/definition'
import { play } from '#engine/scenarios'
import type { Scenario } from '#engine/schema'
import type { Rules } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import type { Mutation } from './mutations.ts'

/** What noticed a change: the loader, a scenario or a check by name; undefined where nothing did. */
export type Noticed = { readonly by: 'loader' | 'scenario' | 'check'; readonly name: string } | undefined

/** Judges one changed file at a time against a folder that is in order. */
export function judgeOf(files: readonly DefinitionFile[]): (mutation: Pick<Mutation, 'file' | 'text'>) => Noticed {
  const sound = readLibrary(files, sha256)
  if (!sound.ok) throw new Error(JSON.stringify(sound.problems.slice(0, 3)))
  const known = new Set(found(sound.value))
  return ({ file, text }) => {
    const mutated = files.map((one) => (one.path === file ? { ...one, text: text() } : one))
    const read = readLibrary(mutated, sha256)
    if (!read.ok) return { by: 'loader', name: read.problems[0]?.code ?? '' }
    const fault = found(read.value).find((one) => !known.has(one))
    if (fault !== undefined) return { by: 'check', name: fault }
    const broken = scenarioBroken(read.value, file)
    return broken === undefined ? undefined : { by: 'scenario', name: broken }
  }
}

function found(located: LocatedLibrary): readonly string[] {
  return check(located).map(({ code, path, params }) => `${code} ${path.join('/')} ${JSON.stringify(params)}`)
}

// Only the scenarios that the file can touch: a workflow's own, a region's own, all for a calendar.
function scenarioBroken({ library }: LocatedLibrary, file: string): string | undefined {
  const rules = new Map<string, Rules | undefined>()
  const rulesFor = ({ region, procedure }: Scenario) => {
    const key = `${region}/${procedure}`
    if (!rules.has(key)) {
      const built = rulesOf(library, region, procedure)
      rules.set(key, built.ok ? built.value : undefined)
    }
    return rules.get(key)
  }
  const workflow = /^workflows\/(.+)\.json$/.exec(file)?.[1]
  const region = /^regions\/([^/]+)\/region\.json$/.exec(file)?.[1]
  for (const scenario of Object.values(library.scenarios)) {
    const used = library.regions[scenario.region]?.procedures[scenario.procedure]?.workflow
    if (workflow !== undefined && used !== workflow) continue
    if (region !== undefined && region !== 'russia' && scenario.region !== region) continue
    const playable = rulesFor(scenario)
    if (!playable || play(playable, scenario).failures.length > 0) return scenario.id
  }
  return undefined
}
