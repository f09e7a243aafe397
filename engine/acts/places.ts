import { holderOf } from './clause-id.ts'
import type { Mark } from './line-mark.ts'

/** Where a reader of the act has got to: the clauses around the line, innermost last, and how far each counting came. */
export type Reading = {
  readonly around: readonly string[]
  readonly last: ReadonlyMap<string, number>
  readonly placed: ReadonlySet<string>
}

type Candidate = { readonly id: string; readonly around: readonly string[]; readonly counted: Counted }
type Counted = { readonly key: string; readonly number: number; readonly gap: number }

const deepest = 8
// A whole number out of turn, or of a section that is not being read: only one that the definition knows, and after every other.
const astray = 1000

/** The clause that a mark begins, for the act that knows such ids; undefined where the mark counts nothing on. */
export function placeOf(mark: Mark, reading: Reading, known: ReadonlySet<string>): Candidate | undefined {
  const found = ['', ...reading.around]
    .toReversed()
    .flatMap((scope) => candidatesIn(scope, mark, reading))
    .filter(({ id, around, counted: { gap } }) => {
      if (gap < 0 || reading.placed.has(id) || around.length > deepest) return false
      return known.has(id) || gap <= leftOut(mark)
    })
  // The nearest number in the counting, then one the definition knows, then the innermost counting.
  return found.toSorted((a, b) => a.counted.gap - b.counted.gap || Number(known.has(b.id)) - Number(known.has(a.id)))[0]
}

// How many numbers a text may leave out before the next is no clause: «2.10» says more surely than «10» what it is.
function leftOut(mark: Mark): number {
  if (mark.style === 'bullet') return -1
  return isWhole(mark) ? 9 : 1
}

function isWhole(mark: Mark): boolean {
  return mark.style === 'number' && mark.path.length > 1
}

/** Where counting goes on after a clause that its own words mark, as after 3 under `2` for `2.3`, however it is printed. */
export function countedBy(id: string): readonly (readonly [key: string, number: number])[] {
  const number = Number(/(?:^|[.(])(\d+)\)?$/.exec(id)?.[1] ?? 0)
  const ways = number === 0 ? [] : id.endsWith(')') ? ['bracket'] : [1, 2, 3].map(numberWay)
  return ways.map((way) => [keyOf(holderOf(id), way), number])
}

type Way = {
  readonly id: string
  readonly holder: string
  readonly number: number
  readonly way: string
  readonly isOn: boolean
}

function candidatesIn(scope: string, mark: Mark, { around, last }: Reading): readonly Candidate[] {
  const outer = around.slice(0, around.indexOf(scope) + 1)
  const lastOf = (holder: string, way: string) => last.get(keyOf(holder, way)) ?? 0
  const way = wayOf(scope, mark, lastOf)
  if (!way) return []
  const { id, holder, number, isOn } = way
  const inBrackets = `${holder}(${id.slice(holder.length).replace(/^\./, '')})`
  const ahead = number - lastOf(holder, way.way) - 1
  const isAstray = !isOn || (ahead < 0 && isWhole(mark))
  const gap = isAstray ? astray : ahead
  const counted = { key: keyOf(holder, way.way), number, gap }
  return idsOf(mark.style, id, inBrackets).map((one) => ({
    id: one,
    around: [...outer, ...between(scope, holder), one],
    counted,
  }))
}

/** What a mark would begin under a clause; it is `isOn` where the numbers before its last one are those being read. */
function wayOf(scope: string, mark: Mark, lastOf: (holder: string, way: string) => number): Way | undefined {
  if (mark.style === 'annex') return undefined
  if (mark.style === 'number') {
    const ids = mark.path.map((_, at) => mark.path.slice(0, at + 1).reduce(under, scope))
    const holders = [scope, ...ids]
    const outside = mark.path.slice(0, -1)
    return {
      id: ids.at(-1) ?? scope,
      holder: holders.at(-2) ?? scope,
      number: mark.path.at(-1) ?? 0,
      way: numberWay(mark.path.length),
      isOn: outside.every((number, at) => number === lastOf(holders[at] ?? '', numberWay(at + 1))),
    }
  }
  const number = mark.style === 'bullet' ? lastOf(scope, 'bullet') + 1 : mark.number
  const printed = mark.style === 'bullet' ? `${number}` : mark.printed
  return { id: under(scope, printed), holder: scope, number, way: mark.style, isOn: true }
}

function idsOf(style: Mark['style'], id: string, inBrackets: string): readonly string[] {
  if (style === 'bullet') return [inBrackets]
  return style === 'bracket' || style === 'letter' ? [inBrackets, id] : [id, inBrackets]
}

/** The clauses from a scope, itself left out, to the one that holds the new clause. */
function between(scope: string, holder: string): readonly string[] {
  return holder === scope ? [] : [...between(scope, holderOf(holder)), holder]
}

// «2.» never goes on after «1.1.»: numbers printed with as many parts are counted together.
function numberWay(parts: number): string {
  return `number of ${parts}`
}

function keyOf(holder: string, way: string): string {
  return `${way} ${holder}`
}

function under(holder: string, number: number | string): string {
  return holder === '' ? `${number}` : `${holder}.${number}`
}
