import { data, type RouterContextProvider, redirect } from 'react-router'
import { plainFields } from '#app/data/studio/plain-fields.ts'
import type { Refused } from '#app/data/studio/refuse.ts'
import { type Saved, type Stale, saveChange } from '#app/data/studio/save-change.server.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { fieldSentence, studioProblems } from '#app/messages/studio-problems.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { fileHref } from '../set/addresses.ts'
import { libraryOf } from '../set/prepared.server.ts'
import { notFound, type RuleSet, ruleSet } from '../set/rule-set.server.ts'
import { checkedEdit } from '../view/checked-edit.server.ts'
import { refusedWords } from '../view/refused-words.ts'
import { staleView } from '../view/stale-view.ts'
import { intentOf, isOf, type Made, madeEdit } from './made-edit.ts'

type Context = Readonly<RouterContextProvider>
type Params = { readonly set: string; readonly '*': string }

/** Takes what the page of a file posts: an edit to save in a draft, or, as «check-…», only to be judged. */
export async function takeEdit(context: Context, { set: key, '*': path }: Params, request: Request) {
  const [set, posted] = [await ruleSet(context, key), await request.formData()]
  const intent = intentOf(posted.get('intent'))
  const file = set.files.find((one) => one.path === path)
  if (!file || !intent || !set.mayChange) throw notFound()
  const isCheck = posted.get('intent') !== intent
  const made = madeEdit(file, libraryOf(set.base), intent, posted)
  if (!made) throw notFound()
  if ('problems' in made) {
    const faults = faultsOf(set, path, posted, made, context)
    return isCheck ? data({ faults, typed: undefined }) : data({ faults, typed: isOf(posted) }, { status: 422 })
  }
  const { db } = world(context)
  const change = { path, text: made.text }
  if (isCheck) return data(await checkedEdit(set, change, String(posted.get('at')), language(context)))
  const place = set.draft && { draft: set.draft.id, revision: Number(posted.get('revision')) }
  const saved = await saveChange(db, actor(context), { files: [change] }, place)
  return answered(context, saved, { path, made, posted })
}

type Asked = {
  readonly path: string
  readonly made: { readonly text: string; readonly at: string }
  readonly posted: FormData
}

function answered(context: Context, saved: Saved | Stale | Refused, { path, made, posted }: Asked) {
  if (saved.type === 'saved') throw redirect(fileHref(saved.draft.id, path, made.at))
  const isNothing = saved.type === 'refused' && saved.problems.every(({ code }) => code === 'nothing-changed')
  if (saved.type === 'refused')
    return data({ refused: refusedWords(saved, language(context)), isNothing }, { status: 422 })
  return data({ stale: staleView(saved, { path, posted }, language(context)) }, { status: 409 })
}

/** A sentence for each field that was typed wrongly. */
function faultsOf(
  { files, base }: RuleSet,
  path: string,
  posted: FormData,
  { problems }: Extract<Made, { readonly problems: unknown }>,
  context: Context,
): Readonly<Record<string, string>> {
  const file = files.find((one) => one.path === path)
  const fields = (file && plainFields(file, String(posted.get('at')), libraryOf(base))?.fields) ?? []
  return Object.fromEntries(
    Object.entries(problems).map(([key, found]) => {
      const field = fields.find((one) => one.key === key)
      const words = field
        ? fieldSentence(found, field, language(context))
        : problemSentence(studioProblems, found, language(context))
      return [key, words]
    }),
  )
}
