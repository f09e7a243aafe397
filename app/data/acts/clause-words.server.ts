import { clauseTexts, splitAct } from '#engine/acts'
import { own } from '#engine/record'
import type { Act } from '#engine/schema'
import type { Database } from '../database.server.ts'
import { editions, readText } from './act-texts.server.ts'

type Split = { readonly text: string; readonly words: ReadonlyMap<string, string> }

// Splitting takes longer than reading; the rules of a publication and a kept text never change.
const lastSplit = new WeakMap<Act, Split>()

/** What the newest kept texts say in the clauses named (`act#clause`), by clause; those without a text are left out. */
export async function clauseWords(
  db: Database,
  acts: Readonly<Record<string, Act>>,
  refs: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {}
  for (const [id, named] of Map.groupBy(new Set(refs), (ref) => ref.split('#')[0] ?? '')) {
    const act = own(acts, id)
    const words = act && (await wordsOf(db, act))
    for (const ref of named) {
      const text = words?.get(ref.slice(id.length + 1))
      if (text !== undefined) said[ref] = text
    }
  }
  return said
}

async function wordsOf(db: Database, act: Act): Promise<Split['words'] | undefined> {
  const [newest] = await editions(db, act.id)
  if (!newest) return undefined
  const held = lastSplit.get(act)
  if (held?.text === newest.id) return held.words
  const text = await readText(db, newest.id)
  if (!text) return undefined
  const words = clauseTexts(splitAct(text.body, act))
  lastSplit.set(act, { text: newest.id, words })
  return words
}
