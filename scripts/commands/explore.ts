import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { shortMoment } from '#app/messages/dates.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { loadLibrary, type ProcedureVersion } from '#engine/definition'
import { type Explored, explore as walk } from '#engine/scenarios'
import type { Happening, Text } from '#engine/schema'
import { placeOf } from '#engine/workflow'
import { exploreWords } from '#scripts/explore-words.ts'
import { messages } from '#scripts/messages.ts'
import { rulesOf } from '#scripts/rules-of.ts'
import { problemsFound } from './check.ts'
import { type Command, wrongUsage } from './command.ts'

/** Walks a procedure up to a bound and prints a shortest example of every way, and the ways no scenario goes. */
export const explore: Command = {
  usage: 'explore --region R --workflow W [--steps N] [--states N]',
  does: {
    ru: 'кратчайший пример каждого перехода и те, которых нет ни в одном примере',
    en: 'a shortest example of every transition, and those that no scenario covers',
  },
  options: ['region', 'workflow', 'steps', 'states'],
  run({ options, language, folder }) {
    const words = messages[language]
    const { region, workflow, steps = '60', states = '2000' } = options
    if (region === undefined) return wrongUsage(words.missingOption('region'))
    if (workflow === undefined) return wrongUsage(words.missingOption('workflow'))
    if (!isCount(steps)) return wrongUsage(words.badOption('steps', steps))
    if (!isCount(states)) return wrongUsage(words.badOption('states', states))
    const library = loadLibrary(readDefinitionFiles(folder), sha256)
    if (!library.ok) return problemsFound(library.problems, language, (file) => join(folder, file))

    const { regions, scenarios } = library.value
    if (!Object.hasOwn(regions, region)) return wrongUsage(words.unknownRegion(region))
    const [name = workflow] =
      Object.entries(regions[region]?.procedures ?? {}).find(([, found]) => found.workflow === workflow) ?? []
    const rules = rulesOf(library.value, region, name)
    if (!rules.ok) return wrongUsage(words.unknownProcedure(workflow))

    const shipped = Object.values(scenarios).filter((one) => one.region === region && one.procedure === name)
    const found = walk(rules.value, shipped, { steps: Number(steps), states: Number(states) })
    const t = exploreWords[language]
    const reached = found.ways.filter(({ example }) => example).length
    const uncovered = found.ways.filter(({ scenarios }) => scenarios.length === 0).length
    return {
      exit: 0,
      text: [
        ...found.ways.flatMap((way) => wayLines(rules.value.version, way, language)),
        t.summary(found.ways.length, reached, uncovered, found.states),
        ...(found.bounded ? [t.bounded] : []),
      ].join('\n'),
      json: found,
    }
  },
}

function isCount(text: string): boolean {
  return /^[1-9]\d{0,5}$/.test(text)
}

function wayLines(version: ProcedureVersion, way: Explored, language: Language): readonly string[] {
  const t = exploreWords[language]
  const { target, example, scenarios } = way
  const covered = scenarios.length > 0 ? t.covered(scenarios) : t.uncovered
  const head = `${t[target.type]} ${target.name}: ${say(target.title, language)} — ${covered}`
  if (!example) return [head, `  ${t.unreached}`]
  const { on, entry, agency } = example.given
  const opened = t.opening(say(version.workflow.entries[entry]?.title ?? entry, language), agency)
  return [
    head,
    `  ${t.shortest}`,
    `    ${shortMoment(on)} ${opened}`,
    ...example.steps.map(({ when }) => `    ${shortMoment(when.on)} ${stepWords(version, when, language)}`),
  ]
}

function stepWords({ workflow, forms }: ProcedureVersion, when: Happening, language: Language): string {
  const t = exploreWords[language]
  const { task, closing, branch, transition, consent, by, answers = {} } = when
  const title = (all: Readonly<Record<string, { readonly title: Text }>> | undefined, id: string) =>
    say(all?.[id]?.title ?? id, language)
  const who = by === undefined ? '' : ` (${by})`
  if (consent !== undefined) return t.consent(title(workflow.consents, consent)) + who
  if (branch !== undefined) return t.opens(title(workflow.branches, branch)) + who
  if (closing !== undefined) return t.ends(title(workflow.closings, closing)) + who
  if (transition !== undefined) return t.moves(transition) + who
  const found = placeOf(workflow, task ?? '')?.task
  const form = found?.form === undefined ? undefined : forms[found.form]
  // Only the answers on which the procedure turns.
  const read = JSON.stringify(workflow)
  const choices = Object.values(form?.sections ?? {}).flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, field]) => {
      const isRead = field.kind === 'choice' && read.includes(`"${task}.${name}"`)
      const option = isRead ? field.options[String(answers[name])] : undefined
      return option === undefined ? [] : [`${say(field.title, language)}: ${say(option, language)}`]
    }),
  )
  return `${say(found?.title ?? task ?? '', language)}${choices.length === 0 ? '' : ` [${choices.join('; ')}]`}${who}`
}
