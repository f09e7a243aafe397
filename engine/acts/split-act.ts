import type { Act } from '#engine/schema'
import { holderOf } from './clause-id.ts'
import { markOf } from './line-mark.ts'
import { countedBy, placeOf, type Reading } from './places.ts'

/** A piece of an act's text: the clause it belongs to, whether the act knows that id, the line it begins on (from 1). */
export type TextPart = { readonly id: string; readonly known: boolean; readonly line: number; readonly text: string }

type Worded = { readonly id: string; readonly words: string; readonly isInside: boolean }

/**
 * Splits the text of an act by its own numbering, and by the words a clause begins with where it prints no number.
 * The parts joined are the text, to the letter; what stands before the first clause has the id ''.
 */
export function splitAct(text: string, act: Pick<Act, 'clauses'>): readonly TextPart[] {
  const worded = Object.entries(act.clauses).flatMap(([id, { begins }]) =>
    begins === undefined ? [] : [word(id, begins)],
  )
  const ids = new Set(Object.keys(act.clauses))
  const numbered = ids.difference(new Set(worded.map(({ id }) => id)))
  const waiting = new Set(worded)
  const parts: TextPart[] = []
  const [last, placed] = [new Map<string, number>(), new Set<string>()]
  let around: readonly string[] = []
  let [id, start, from] = ['', 0, 1]

  const open = (next: string, holders: readonly string[], at: number, line: number) => {
    parts.push({ id, known: ids.has(id), line: from, text: text.slice(start, at) })
    placed.add(next)
    around = holders
    ;[id, start, from] = [next, at, line]
  }
  const openWorded = (one: Worded, at: number, line: number) => {
    waiting.delete(one)
    open(one.id, withHolders(one.id, around), at, line)
    for (const [key, number] of countedBy(one.id)) last.set(key, number)
  }

  let at = 0
  for (const [index, line] of text.split('\n').entries()) {
    const beginning = beginningOf(line)
    const said = worded.find(
      (one) => !one.isInside && waiting.has(one) && beginning.startsWith(one.words) && isOpen(one.id, around, ids),
    )
    if (said) openWorded(said, at, index + 1)
    else {
      const mark = markOf(line)
      const reading: Reading = { around, last, placed }
      const place = mark && placeOf(mark, reading, numbered)
      if (place) {
        open(place.id, place.around, at, index + 1)
        last.set(place.counted.key, place.counted.number)
      } else if (mark?.style === 'annex' && !placed.has(mark.printed)) open(mark.printed, [mark.printed], at, index + 1)
    }
    const folded = fold(line)
    let offset = 0
    for (const one of worded) {
      if (!one.isInside || !waiting.has(one) || !isOpen(one.id, around, ids)) continue
      const found = folded.indexOf(one.words, offset)
      if (found < 0) continue
      openWorded(one, at + found, index + 1)
      offset = found + one.words.length
    }
    at += line.length + 1
  }
  parts.push({ id, known: ids.has(id), line: from, text: text.slice(start) })
  return parts
}

const inside = '…'

function word(id: string, begins: string): Worded {
  const isInside = begins.startsWith(inside)
  return { id, isInside, words: fold(begins.replace(inside, '').trim()) }
}

// Of the same length, so that a place in it is a place in the line.
function fold(line: string): string {
  const lower = line.toLowerCase()
  return (lower.length === line.length ? lower : line).replace(/\s/g, ' ').replace(/ё/g, 'е')
}

function beginningOf(line: string): string {
  return fold(line)
    .replace(/^[\s#*_>|\\–—•·-]+/, '')
    .replace(/ +/g, ' ')
}

/** A clause may begin where the clause that holds it is being read; what the act knows no clause for is passed over. */
function isOpen(id: string, around: readonly string[], known: ReadonlySet<string>): boolean {
  const holder = holderOf(id)
  return holder === '' || around.includes(holder) || (!known.has(holder) && isOpen(holder, around, known))
}

function withHolders(id: string, around: readonly string[]): readonly string[] {
  const holder = holderOf(id)
  if (holder === '') return [id]
  const kept = around.indexOf(holder)
  return [...(kept < 0 ? withHolders(holder, around) : around.slice(0, kept + 1)), id]
}
