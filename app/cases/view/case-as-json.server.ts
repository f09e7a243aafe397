import type { CaseView } from '#app/data/cases.server.ts'
import type { Language } from '#app/messages/language.ts'
import { moveWords } from '#app/messages/move-words.ts'
import { say } from '#app/messages/say.ts'
import { type AgendaItem, currentVisit, type DueDate, type DueMove } from '#engine/workflow'
import { caseNames } from './case-names.server.ts'
import { choicesByDate } from './choice-view.server.ts'
import { expiryNote } from './expiry-note.server.ts'
import { moveStory } from './move-story.server.ts'
import { openTasks } from './open-tasks.server.ts'
import type { MissingView, TaskView } from './task-view.server.ts'

/** A case for programs: where it is, what is open, until when and why. Not who it is about, and no answer of a form. */
export function caseAsJson(view: CaseView, language: Language) {
  const { file, rules, state, today } = view
  const { workflow, hash } = rules.version
  const names = caseNames(view, language)
  const stage = currentVisit(state)?.stage
  const story = moveStory(view, language)
  return {
    id: file.id,
    number: file.number,
    status: state.status,
    openedOn: file.openedOn,
    closedOn: state.closed,
    today,
    revision: state.revision,
    procedure: { region: file.region, name: file.procedure, title: say(workflow.title, language), version: hash },
    stage: stage === undefined ? undefined : { id: stage, title: names.holder(stage) },
    expired: expiryNote(view, language)?.text,
    agenda: openTasks(view, language).map((open) => openAsJson(open, names.agency)),
    closings: choicesByDate(view, language).map(({ choice, agency, due, sentence }) => ({
      type: choice.type,
      name: choice.name,
      title: choice.title,
      agency: agency === undefined ? undefined : { id: agency, title: names.agency(agency) },
      due,
      sentence,
    })),
    moves: view.moves().map((move) => ({
      task: { key: move.key, title: names.task(move.key) },
      ...moveAsJson(move),
      sentence: moveWords(move, story, language).sentence,
    })),
  }
}

function openAsJson(
  { item, task }: { readonly item: AgendaItem; readonly task: TaskView },
  agency: (id: string | undefined) => string | undefined,
) {
  const { key, holder, actor, run, ready, optional, due } = item
  return {
    key,
    title: task.title,
    stage: holder,
    run,
    role: { id: actor, title: task.actor },
    agency: item.agency === undefined ? undefined : { id: item.agency, title: agency(item.agency) },
    ready,
    optional,
    waitsFor: item.waitsFor.map((id, index) => ({ key: id, title: task.waitsFor[index] ?? id })),
    paused: item.paused,
    due: due && { ...due, sentence: task.due?.why.join(' ') ?? '' },
    planned: item.planned,
    documents: task.documents,
    missing: task.missing.map(missingAsJson),
    advised: task.advice.map(missingAsJson),
  }
}

function missingAsJson({ title, parts, clauses }: MissingView) {
  return { title, parts, clauses: clauses.map(({ act, mark }) => ({ act, mark })) }
}

function moveAsJson({ from, to, by }: DueMove) {
  return { from: dayAsJson(from), to: dayAsJson(to), entry: by.type === 'entry' ? by.sequence : undefined }
}

function dayAsJson(due: DueDate) {
  return due.type === 'dated' ? { type: due.type, due: due.due } : { type: due.type }
}
