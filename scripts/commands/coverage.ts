import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { type Coverage, coverage as coverageOf, type Use } from '#engine/acts'
import { loadLibrary } from '#engine/definition'
import type { Act } from '#engine/schema'
import { messages } from '#scripts/messages.ts'
import { problemsFound } from './check.ts'
import { type Command, type Outcome, wrongUsage } from './command.ts'

/** Says of every clause of an act what rests on it, why nothing does, or that nobody has looked at it. */
export const coverage: Command = {
  usage: 'coverage [--region R --act A]',
  does: { ru: 'что описано из каждого акта', en: 'what of each act is described' },
  options: ['region', 'act'],
  run({ options: { region, act: named }, language, folder }) {
    const words = messages[language]
    if (named !== undefined && region === undefined && !named.includes('/'))
      return wrongUsage(words.missingOption('region'))
    const library = loadLibrary(readDefinitionFiles(folder), sha256)
    if (!library.ok) return problemsFound(library.problems, language, (file) => join(folder, file))
    const { acts, regions } = library.value
    if (region !== undefined && !Object.hasOwn(regions, region)) return wrongUsage(words.unknownRegion(region))
    const whole = named === undefined || named.includes('/') ? named : `${region}/${named}`
    const wanted = Object.values(acts).filter(({ id }) =>
      whole === undefined ? region === undefined || id.startsWith(`${region}/`) : id === whole,
    )
    if (whole !== undefined && wanted.length === 0) return wrongUsage(words.unknownAct(whole))
    const covered = wanted.flatMap((act) => {
      const found = coverageOf(library.value, act.id)
      return found ? [{ act, found }] : []
    })
    const exit = covered.some(({ found }) => found.notLookedAt.length > 0) ? 1 : 0
    const [first] = covered
    if (whole !== undefined && first) return { exit, text: told(first.act, first.found, language), json: first.found }
    return {
      exit,
      text: covered.map(({ act, found }) => summary(act, found, language)).join('\n'),
      json: Object.fromEntries(covered.map(({ act, found }) => [act.id, found])),
    } satisfies Outcome
  },
}

function summary({ id, clauses }: Act, { modelled, notModelled, notLookedAt, findings }: Coverage, language: Language) {
  const counts = [Object.keys(clauses).length, modelled.length, notModelled.length, notLookedAt.length, findings.length]
  return `${id}: ${messages[language].covered(counts)}`
}

function told(act: Act, found: Coverage, language: Language): string {
  const words = messages[language]
  const gist = (clause: string) => `${clause}  ${say(act.clauses[clause]?.gist ?? '', language)}`
  const name = ({ definition, name, title, aspect }: Use) =>
    `    ${say(title, language)} (${[name, aspect, definition].filter(Boolean).join(', ')})`
  return [
    summary(act, found, language),
    '',
    words.modelled,
    ...found.modelled.flatMap(({ clause, uses }) => [`  ${gist(clause)}`, ...new Set(uses.map(name))]),
    '',
    words.notModelled,
    ...found.notModelled.map(({ clause, reason }) => `  ${gist(clause)}: ${say(reason, language)}`),
    '',
    words.notLookedAt,
    ...(found.notLookedAt.length === 0 ? [`  ${words.none}`] : found.notLookedAt.map((clause) => `  ${gist(clause)}`)),
    '',
    words.findings,
    ...found.findings.map(({ clauses, question }) => `  ${clauses.join(', ')}: ${say(question, language)}`),
  ].join('\n')
}
