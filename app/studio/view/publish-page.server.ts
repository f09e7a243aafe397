import type { RouterContextProvider } from 'react-router'
import { draftRefusals } from '#app/data/studio/draft-refusals.server.ts'
import type { Draft } from '#app/data/studio/drafts.server.ts'
import type { StudioRefusal } from '#app/data/studio/refuse.ts'
import { rehearsalOf } from '#app/data/studio/rehearsals.server.ts'
import { dateTime } from '#app/messages/format.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { type Problem, problem } from '#engine/result'
import type { RuleSet } from '../set/rule-set.server.ts'
import { draftPage } from './draft-page.server.ts'
import { refusedWords } from './refused-words.ts'
import { rehearsalView } from './rehearsal-view.ts'

export type PublishPage = Awaited<ReturnType<typeof publishPage>>

/** A draft on its way to becoming the rules: whom it is for, what it does to open cases, what is still missing, who has the word. */
export async function publishPage(context: Readonly<RouterContextProvider>, set: RuleSet & { readonly draft: Draft }) {
  const { db } = world(context)
  const [said, user] = [language(context), actor(context).id]
  const { draft } = set
  const page = await draftPage(db, set, said)
  const isRead = page.problems.every(({ severity }) => severity === 'warning')
  const rehearsal = isRead ? await rehearsalOf(db, draft) : undefined
  const problems = await draftRefusals(db, draft)
  const { submitted } = draft
  return {
    ...page,
    choices: draft.choices,
    remark: draft.remark,
    mayTry: isRead,
    rehearsal: rehearsal && rehearsalView(rehearsal, said),
    obstacles: refusedWords(
      { type: 'refused', problems: isRead ? problems : [broken(page.problems), ...withoutTrial(problems)] },
      said,
    ),
    submitted: submitted && {
      name: submitted.name,
      at: dateTime(submitted.at, 'Europe/Moscow', said),
      isOwn: submitted.by === user,
    },
    mayApprove: isRead && submitted?.by !== user && draft.author?.id !== user,
  }
}

// What cannot be read cannot be tried.
function withoutTrial(problems: readonly Problem<StudioRefusal>[]) {
  return problems.filter(({ code }) => code !== 'not-rehearsed')
}

function broken(problems: readonly { readonly severity: string }[]) {
  const count = problems.filter(({ severity }) => severity === 'error').length
  return problem('has-problems' as const, [], { count })
}
