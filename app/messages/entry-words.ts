import type { Workflow } from '#engine/schema'
import type { CaseEvent } from '#engine/workflow'
import { shortDate } from './format.ts'
import { history } from './history.ts'
import type { Language } from './language.ts'
import type { ProcedureNames } from './procedure-names.ts'
import { say } from './say.ts'

/** What an entry of a case records, in a few words. */
export function entryWords(
  workflow: Workflow,
  event: CaseEvent,
  names: Pick<ProcedureNames, 'task' | 'holder'>,
  language: Language,
): string {
  const words = history[language]
  const text = (title: Parameters<typeof say>[0] | undefined, id: string) => say(title ?? id, language)
  switch (event.type) {
    case 'case-opened':
      return words.opened(text(workflow.entries[event.entry]?.title, event.entry))
    case 'task-done':
      return names.task(event.task)
    case 'task-waived':
      return words.waived(names.task(event.task))
    case 'consent-recorded':
      return words.consent(
        text(workflow.consents?.[event.consent]?.title, event.consent),
        event.until === undefined ? words[event.answer] : words.until(words[event.answer], shortDate(event.until)),
      )
    case 'branch-opened':
      return words.started(names.holder(event.branch))
    case 'transition-taken': {
      const holder = event.run === undefined ? undefined : workflow.branches?.[event.run.split('#')[0] ?? '']
      const ways = [holder, ...Object.values(workflow.stages)].flatMap((stage) => stage?.next?.[event.transition] ?? [])
      return words.moved(text(ways[0]?.title, event.transition))
    }
    case 'closing-taken':
      return words.ended(text(workflow.closings[event.closing]?.title, event.closing))
    case 'entry-reversed':
      return words.reversed(event.entry)
    case 'entry-corrected':
      return words.corrected(event.entry)
    case 'rules-changed':
      return words.rulesChanged
  }
}
