import type { RouterContextProvider } from 'react-router'
import type { CaseView } from '#app/data/cases.server.ts'
import { loadDraft } from '#app/data/drafts.server.ts'
import { shortDate } from '#app/messages/format.ts'
import { paper } from '#app/messages/paper.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { contextOf } from '#app/ui/form/case-facts.ts'
import { settle } from '#engine/forms'
import { caseOf, notFound } from '../case-of.server.ts'
import { taskKeyOf } from '../task-segment.ts'
import { caseHeader, personName } from './case-header.server.ts'
import { entryPage } from './entry-page.server.ts'
import { formTask } from './form-task.server.ts'
import { headAnswers } from './head-answers.server.ts'

type Context = Readonly<RouterContextProvider>

/** The form of an open task on paper: as it is being filled in, blank, or blank but for the person's own data. */
export async function printedTask(context: Context, params: { readonly id: string; readonly task: string }, url: URL) {
  const view = await caseOf(context, params.id)
  const key = taskKeyOf(params.task)
  const found = formTask(view, key, language(context))
  if (!found) throw notFound()
  const { title, form } = found
  const facts = found.factsOn(view.today)
  const page = { header: caseHeader(view, language(context)), title, region: view.file.region, form, facts }
  const copy = copyOf(url)
  if (copy === 'blank') return { ...page, copy }
  const about = aboutOf(context, view)
  if (copy === 'head') return { ...page, copy, about, isHead: true, answers: headAnswers(view, found) }
  const draft = await loadDraft(world(context).db, actor(context), params.id, key)
  const answers = draft ? settle(form, draft.answers, contextOf(facts)).answers : found.prefilled
  return { ...page, copy, about, answers }
}

/** The form of an entry on paper, as it counts now, or a blank copy of it. */
export async function printedEntry(
  context: Context,
  params: { readonly id: string; readonly sequence: string },
  url: URL,
) {
  const view = await caseOf(context, params.id)
  const found = entryPage(view, Number(params.sequence), language(context))
  if (!found?.form) throw notFound()
  const { form, facts, answers } = found.form
  const page = { header: found.header, title: found.entry.what, region: view.file.region, form, facts }
  return copyOf(url) === 'filled'
    ? { ...page, copy: 'filled' as const, about: aboutOf(context, view), answers }
    : { ...page, copy: 'blank' as const }
}

/** `?blank`: nothing is filled in; `?blank=person`: only what is known of the person. */
function copyOf({ searchParams }: URL): 'filled' | 'blank' | 'head' {
  if (!searchParams.has('blank')) return 'filled'
  return searchParams.get('blank') === 'person' ? 'head' : 'blank'
}

function aboutOf(context: Context, { file, person }: CaseView): string {
  return paper[language(context)].about(personName(person), shortDate(person.birthDate), file.number)
}
