import { data, href, type RouterContextProvider, redirect } from 'react-router'
import { type Choices, choices as ways } from '#app/data/studio/choices.ts'
import { readDraft } from '#app/data/studio/drafts.server.ts'
import { judgeDraft } from '#app/data/studio/judge-draft.server.ts'
import { publish } from '#app/data/studio/publish.server.ts'
import { type Refused, refused } from '#app/data/studio/refuse.ts'
import { rehearseDraft } from '#app/data/studio/rehearsals.server.ts'
import { choose, sendBack, submit } from '#app/data/studio/submit.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { changeKey, isAdopted } from '#engine/versions'
import { refusedWords } from '../view/refused-words.ts'

type Context = Readonly<RouterContextProvider>
type Answer = { readonly type: string } | Refused

/** Takes what the page of a publication posts: the choice, the trial, the sending, the answer of a second person. */
export async function takePublishOrder(context: Context, id: string, request: Request) {
  const posted = await request.formData()
  const { db } = world(context)
  const editor = actor(context)
  const revision = Number(posted.get('revision'))
  const answer = async (): Promise<Answer> => {
    switch (posted.get('intent')) {
      case 'choose':
      case 'choose-open':
      case 'choose-new': {
        const chosen = await choose(db, editor, id, revision, await chosenIn(context, id, posted))
        return chosen.type === 'refused' ? chosen : rehearseDraft(db, editor, id)
      }
      case 'rehearse':
        return rehearseDraft(db, editor, id)
      case 'submit':
        return submit(db, editor, id, revision)
      case 'send-back':
        return sendBack(db, editor, id, String(posted.get('remark') ?? ''))
      case 'approve': {
        const made = await publish(db, editor, id, revision)
        if (made.type === 'published')
          throw redirect(`${href('/rules/history/:id', { id: made.publication.id })}?done=1`)
        return made
      }
    }
    return refused('nothing-changed')
  }
  const made = await answer()
  if ('problems' in made) return data({ refused: refusedWords(made, language(context)) }, { status: 422 })
  throw redirect(href('/rules/drafts/:id/publish', { id }))
}

async function chosenIn(context: Context, id: string, posted: FormData): Promise<Choices> {
  const { db } = world(context)
  const draft = await readDraft(db, id)
  const { changes = [] } = draft ? await judgeDraft(db, draft) : {}
  const all = posted.get('intent')
  return Object.fromEntries(
    changes.filter(isAdopted).flatMap((change): [string, Choices[string]][] => {
      const key = changeKey(change)
      const said = all === 'choose-open' ? 'open' : all === 'choose-new' ? 'new' : posted.get(`for ${key}`)
      const way = ways.find((one) => one === said) ?? 'new'
      return way === 'new' ? [] : [[key, way]]
    }),
  )
}
