import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { dueSentences } from '#app/messages/due-sentences.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { type MoveStory, moveWords } from '#app/messages/move-words.ts'
import { type ProcedureNames, procedureNames } from '#app/messages/procedure-names.ts'
import { say } from '#app/messages/say.ts'
import { loadLibrary } from '#engine/definition'
import { type Failure, type PlayedStep, play as playScenario } from '#engine/scenarios'
import { type AgendaItem, dueMoves, placeOf, type Rules } from '#engine/workflow'
import { messages } from '#scripts/messages.ts'
import { rulesOf } from '#scripts/rules-of.ts'
import { problemsFound } from './check.ts'
import { type Asked, type Command, type Outcome, wrongUsage } from './command.ts'

/** Plays scenarios and prints what is open after each step. */
export const play: Command = {
  usage: 'play FILE…',
  does: { ru: 'сыграть примеры по шагам', en: 'play scenarios step by step' },
  options: [],
  run(asked) {
    const say = messages[asked.language]
    if (asked.files.length === 0) return wrongUsage(say.noFiles)
    const absent = asked.files.find((file) => !existsSync(file))
    if (absent !== undefined) return wrongUsage(say.noFile(absent))
    const played = asked.files.map((file) => playFile(file, asked))
    const exits = played.map(({ exit }) => exit)
    return {
      exit: exits.includes(2) ? 2 : exits.includes(1) ? 1 : 0,
      text: played.map(({ text }) => text).join('\n\n'),
      json: { scenarios: played.map(({ json }) => json) },
    }
  },
}

// An example lying outside of the definitions folder is read as if it lay in the folder of its region.
function playFile(file: string, { folder, language }: Asked): Outcome {
  const text = readFileSync(file, 'utf8')
  const id = /"id"\s*:\s*"([a-z0-9-]+\/[a-z0-9-]+)"/.exec(text)?.[1] ?? ''
  const [region, name] = id.split('/')
  const place = name === undefined ? file : `regions/${region}/scenarios/${name}.json`
  const others = readDefinitionFiles(folder).filter(({ path }) => path !== place)
  const library = loadLibrary([...others, { path: place, text }], sha256)
  const pathOf = (path: string) => (path === place ? file : join(folder, path))
  if (!library.ok) return problemsFound(library.problems, language, pathOf)
  const scenario = library.value.scenarios[id]
  if (!scenario) return wrongUsage(messages[language].unknownScenario(resolve(file)))
  const rules = rulesOf(library.value, scenario.region, scenario.procedure)
  if (!rules.ok) return wrongUsage(messages[language].unknownProcedure(`${scenario.region}: ${scenario.procedure}`))

  const { steps, failures } = playScenario(rules.value, scenario)
  const names = procedureNames(rules.value.version, library.value, language)
  const moved = movesIn(rules.value, steps, names, language)
  const told = steps.map((step, index) => ({
    ...step,
    agenda: step.agenda.map((item) => ({
      ...item,
      sentence: sentenceOf(rules.value, item, names, language, moved(index, item)),
    })),
  }))
  const lines = told.flatMap((step, index) =>
    stepLines(
      step,
      index,
      failures.filter((failure) => failure.step === index),
      language,
    ),
  )
  const { problems, played } = messages[language]
  const summary = failures.length > 0 ? problems(failures.length) : played(scenario.steps.length)
  return {
    exit: failures.length > 0 ? 1 : 0,
    text: [`${file}: ${say(scenario.title, language)}`, ...lines, summary].join('\n'),
    json: { file, id, steps: told, failures },
  }
}

/** An open task with all that is said of its due date, in the words of the pages. */
type Told = AgendaItem & { readonly sentence: string | undefined }

function sentenceOf(
  rules: Rules,
  { task, due }: AgendaItem,
  names: ProcedureNames,
  language: Language,
  moves: readonly string[],
) {
  const every = placeOf(rules.version.workflow, task)?.task.every
  return due && dueSentences(due, every, names, language, moves).join(' ')
}

/** How the date of an open task has moved by a step, a sentence each. */
function movesIn(rules: Rules, steps: readonly PlayedStep[], names: ProcedureNames, language: Language) {
  const events = steps.flatMap((step) => step.events)
  const { workflow, region } = rules.version
  const story: MoveStory = {
    workflow,
    events,
    names,
    timeZone: region.timeZone,
    who: ({ agency }) => names.agency(agency) ?? agency,
    reason: (event) => ('reason' in event ? event.reason : undefined),
    published: () => undefined,
    basis: () => undefined,
  }
  const moves = dueMoves([{ since: 1, rules }], events, steps.at(-1)?.on.slice(0, 10) ?? '')
  return (index: number, { key, times }: AgendaItem): readonly string[] => {
    const recorded = steps.slice(0, index + 1).flatMap((step) => step.events).length
    return moves
      .filter((move) => move.key === key && move.times === times)
      .filter(({ by }) => by.type === 'entry' && by.sequence <= recorded)
      .map((move) => moveWords(move, story, language).sentence)
  }
}

function stepLines(
  { on, title, state, agenda, refused }: Omit<PlayedStep, 'agenda'> & { readonly agenda: readonly Told[] },
  index: number,
  failures: readonly Failure[],
  language: Language,
): readonly string[] {
  const words = messages[language]
  const name =
    index === 0 ? words.opening : `${words.step(index)}${title === undefined ? '' : `: ${say(title, language)}`}`
  return [
    `${shortDate(on)} ${name} [${[state.status, state.stage, state.closing].filter((part) => part).join(', ')}]`,
    ...(refused ? [`  ${words.refused(refused.map(({ code }) => code).join(', '))}`] : []),
    ...agenda.flatMap((item) => [
      `  ${itemLine(item, language)}`,
      ...(item.sentence === undefined ? [] : [`      ${item.sentence}`]),
    ]),
    ...failures.map(
      ({ what, key, expected, actual }) =>
        `  ${words.failure(key === undefined ? what : `${what} ${key}`, JSON.stringify(expected), JSON.stringify(actual))}`,
    ),
  ]
}

function itemLine({ key, title, agency, due, waitsFor, missing }: AgendaItem, language: Language): string {
  const words = messages[language]
  const date = dueText(due, language)
  return [
    `${date}  ${say(title, language)} (${key}${agency === undefined ? '' : `, ${agency}`})`,
    ...(waitsFor.length > 0 ? [words.waits(waitsFor.join(', '))] : []),
    ...(missing.length > 0 ? [words.missing(missing.map(({ name }) => name).join(', '))] : []),
  ].join('; ')
}

function dueText(due: AgendaItem['due'], language: Language): string {
  const words = messages[language]
  if (due?.type === 'dated') return due.due
  if (due?.type === 'standing') return words.standing(due.since, due.earliest?.due ?? words.noDate)
  return due?.type === 'refused' ? due.problem.code : words.noDate
}
