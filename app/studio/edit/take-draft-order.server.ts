import { data, href, type RouterContextProvider, redirect } from 'react-router'
import type { Database } from '#app/data/database.server.ts'
import { dropDraft, rebaseDraft } from '#app/data/studio/drafts.server.ts'
import type { FileChange } from '#app/data/studio/file-set.server.ts'
import { judgeDraft } from '#app/data/studio/judge-draft.server.ts'
import type { Refused } from '#app/data/studio/refuse.ts'
import { refused } from '#app/data/studio/refuse.ts'
import { type Edit, type Saved, type Stale, saveChange } from '#app/data/studio/save-change.server.ts'
import { studio } from '#app/messages/studio.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { fileOfChange } from '../set/file-of-change.ts'
import { draftSet } from '../set/rule-set.server.ts'
import { refusedWords } from '../view/refused-words.ts'
import { basisFields, readBasis } from './read-basis.ts'
import { revertChange } from './revert-change.ts'

type Context = Readonly<RouterContextProvider>
type Set = Awaited<ReturnType<typeof draftSet>>

/** Takes what the page of a draft posts: its basis, a change to take back, a new base, the end of it. */
export async function takeDraftOrder(context: Context, id: string, request: Request) {
  const [set, posted] = [await draftSet(context, id), await request.formData()]
  const { db } = world(context)
  const editor = actor(context)
  const revision = Number(posted.get('revision'))
  const save = (edit: Edit) => saveChange(db, editor, edit, { draft: id, revision })
  switch (posted.get('intent')) {
    case 'revert': {
      const change = await reverted(db, set, posted)
      return change
        ? answered(context, id, await save({ files: [change] }), 'reverted')
        : refuse([studio[language(context)].cannotRevert])
    }
    case 'drop':
      return answered(context, id, await dropDraft(db, editor, id, revision))
    case 'rebase': {
      const moved = await rebaseDraft(db, editor, id, revision)
      if (moved.type === 'rebased' && moved.clashes.length > 0) return data({ clashes: moved.clashes })
      return answered(context, id, moved)
    }
  }
  const { edit, wrong } = readBasis(posted)
  if (wrong.length === 0) return answered(context, id, await save(edit), 'basis')
  const typed = Object.fromEntries(basisFields.map((name) => [name, String(posted.get(name) ?? '')]))
  return data({ wrong, typed }, { status: 422 })
}

async function reverted(db: Database, { draft, base, files }: Set, posted: FormData): Promise<FileChange | undefined> {
  const path = String(posted.get('file'))
  const textOf = (set: Set['files']) => set.find((file) => file.path === path)?.text
  const [before, now] = [textOf(base), textOf(files)]
  if (posted.get('change') === null) return { path, text: before ?? null }
  const { changes = [] } = await judgeDraft(db, draft)
  const change = changes[Number(posted.get('change'))]
  if (!change || fileOfChange(change.file) !== path) return undefined
  if (before === undefined || now === undefined) return { path, text: before ?? null }
  const text = revertChange(now, before, change)
  return text === undefined || text === now ? undefined : { path, text }
}

function answered(
  context: Context,
  id: string,
  answer: Saved | Stale | Refused | { readonly type: 'dropped' | 'rebased' },
  done?: 'basis' | 'reverted',
) {
  if (answer.type === 'dropped') throw redirect(href('/rules'))
  if (answer.type === 'refused') return refuse(refusedWords(answer, language(context)))
  if (answer.type === 'stale') return refuse(refusedWords(refused('stale-revision'), language(context)))
  throw redirect(`${href('/rules/drafts/:id', { id })}${done === undefined ? '' : `?done=${done}`}`)
}

function refuse(reasons: readonly string[]) {
  return data({ refused: reasons }, { status: 422 })
}
