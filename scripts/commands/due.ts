import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { citation } from '#app/messages/act-title.ts'
import { timeSentence } from '#app/messages/due-sentences.ts'
import { whySentences } from '#app/messages/explain.ts'
import { say as inWords } from '#app/messages/say.ts'
import { buildCalendar, due as count } from '#engine/calendar'
import { loadLibrary } from '#engine/definition'
import { messages } from '#scripts/messages.ts'
import { readTerm } from '#scripts/read-term.ts'
import { problemsFound } from './check.ts'
import { type Command, wrongUsage } from './command.ts'

/** Counts one deadline by the calendar of an agency and says why it is this day. */
export const due: Command = {
  usage: 'due --region R (--agency A | --calendar ID) --term JSON --from ISO',
  does: { ru: 'сосчитать один срок', en: 'count one deadline' },
  options: ['region', 'agency', 'calendar', 'term', 'from'],
  run({ options, language, folder }) {
    const say = messages[language]
    const { region: regionId, agency: agencyId, calendar: named, term: written, from } = options
    if (regionId === undefined) return wrongUsage(say.missingOption('region'))
    if (written === undefined) return wrongUsage(say.missingOption('term'))
    if (from === undefined) return wrongUsage(say.missingOption('from'))
    if ((agencyId === undefined) === (named === undefined)) return wrongUsage(say.missingOption('agency | --calendar'))
    const term = readTerm(written)
    if (!term.ok) return wrongUsage(say.badTerm(term.problems.map(({ path }) => path.join('.') || written).join(', ')))

    const library = loadLibrary(readDefinitionFiles(folder), sha256)
    if (!library.ok) return problemsFound(library.problems, language, (file) => join(folder, file))
    const { acts, regions, calendars, calendarLayers, hash } = library.value
    const region = Object.hasOwn(regions, regionId) ? regions[regionId] : undefined
    if (!region) return wrongUsage(say.unknownRegion(regionId))
    const agency =
      agencyId !== undefined && Object.hasOwn(region.agencies, agencyId) ? region.agencies[agencyId] : undefined
    if (agencyId !== undefined && !agency) return wrongUsage(say.unknownAgency(agencyId))
    const id = agency?.calendar ?? named ?? ''
    const layers = Object.hasOwn(calendarLayers, id) ? calendarLayers[id] : undefined
    if (!layers) return wrongUsage(say.unknownCalendar(id))

    const names = {
      event: asIs,
      holder: asIs,
      clause: (ref: string) => citation(acts, ref, '', language),
      layers: (name: string) =>
        (Object.hasOwn(calendarLayers, name) ? (calendarLayers[name] ?? []) : []).map((layer) =>
          inWords(calendars[layer.id]?.title ?? layer.id, language),
        ),
    }
    const found = count(term.value, from, buildCalendar(id, layers), region.reading)
    if (!found.ok) {
      const problems = found.problems.map((problem) => ({
        ...problem,
        sentence: timeSentence(problem, names, language),
      }))
      return { exit: 1, text: problems.map(({ sentence }) => sentence).join('\n'), json: { problems } }
    }
    const { steps } = found.value
    const why = { from, fromDate: from, term: term.value, calendar: id, version: hash, provisional: false, steps }
    const sentence = whySentences(why, undefined, names, language).join(' ')
    return { exit: 0, text: sentence, json: { ...found.value, sentence } }
  },
}

function asIs(name: string): string {
  return name
}
