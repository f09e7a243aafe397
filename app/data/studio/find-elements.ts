import { type DefinitionFile, placeOf } from '#engine/definition'
import type { Source, Text } from '#engine/schema'
import { type Element, elementOf, isElementVisit, readVisits } from './elements.ts'
import { pointerOf } from './json-text.ts'
import { type Named, type Reference, referencesOf } from './references.ts'

/** Where an element shows: `use` is the shape of the node that names it, or the page that draws it. */
export type Use = { readonly use: string; readonly element: Element }

export type FoundElement = Element & {
  /** The elements around it, the file first. */
  readonly within: readonly Element[]
  readonly usedBy: readonly Use[]
}

/** A set of definitions made ready for searching; it is as good as the files it was made of. */
export type ElementIndex = { readonly elements: readonly Indexed[]; readonly references: readonly Placed[] }

type Indexed = { readonly element: Element; readonly within: readonly Element[]; readonly texts: readonly string[] }
type Placed = { readonly reference: Reference; readonly from: Element; readonly file: string }

/** Reads every file that can be read into an index of its elements. */
export function indexElements(files: readonly DefinitionFile[]): ElementIndex {
  const elements: Indexed[] = []
  const references: Placed[] = []
  for (const file of files) {
    const read = readVisits(file)
    if (!read) continue
    const known = new Map<string, Indexed>()
    for (const visit of read.visits.filter(isElementVisit)) {
      const around = visit.path.length === 0 ? undefined : known.get(pointerOf(visit.around))
      const element = elementOf(file.path, visit)
      const within = around ? [...around.within, around.element] : []
      const indexed = { element, within, texts: languagesOf(element.title).map(normal) }
      known.set(element.pointer, indexed)
      elements.push(indexed)
    }
    for (const reference of referencesOf(read)) {
      const from = known.get(pointerOf(reference.by.element))?.element
      if (from) references.push({ reference, from, file: file.path })
    }
  }
  return { elements, references }
}

/** The elements whose clause, id or title in any language a person has typed, the best first, at most 100. */
export function findElements(index: ElementIndex, query: string): readonly FoundElement[] {
  const wanted = normal(query)
  if (wanted === '') return []
  return index.elements
    .flatMap((indexed) => {
      const rank = rankOf(indexed, wanted)
      return rank === undefined ? [] : [{ indexed, rank }]
    })
    .sort((a, b) => a.rank - b.rank || orderOf(a.indexed.element) - orderOf(b.indexed.element))
    .slice(0, 100)
    .map(({ indexed: { element, within } }) => ({ ...element, within, usedBy: usesOf(index, element, within) }))
}

/** Everything that names an element, and the pages that draw it. */
export function usesOf(index: ElementIndex, element: Element, within: readonly Element[]): readonly Use[] {
  const place = placeOf(element.file)
  if (!place) return []
  const [names, name] = [namesOf(element), nameOf(element, place.id)]
  // A path or a role is said inside its own workflow; files, clauses and agencies are known everywhere.
  const isFar = ['form', 'workflow', 'calendar', 'catalogue', 'clause', 'agency', 'list', 'region', 'procedure'].some(
    (one) => names.some((named) => named === one),
  )
  const uses = index.references.flatMap(({ reference, from, file }) =>
    names.includes(reference.named) && reference.name === name && (isFar || file === element.file)
      ? [{ use: from.kind, element: from }]
      : [],
  )
  const unique = new Map(uses.map((use) => [`${use.element.file} ${use.element.pointer}`, use]))
  return [...unique.values(), ...drawn(index, element, within)]
}

/** The diagram of a workflow, the print of a form; of a task also the form it is done by. */
function drawn({ elements, references }: ElementIndex, element: Element, within: readonly Element[]): readonly Use[] {
  const root = within[0] ?? element
  if (root.kind === 'form') return [{ use: 'print', element: root }]
  if (root.kind !== 'workflow') return []
  const task = [...within, element].findLast(({ kind }) => kind === 'task')
  const forms = references.flatMap(({ reference, from }) =>
    from === task && reference.named === 'form' ? [`forms/${reference.name}.json`] : [],
  )
  const papers = elements.flatMap(({ element: paper }) =>
    paper.kind === 'form' && forms.includes(paper.file) ? [paper] : [],
  )
  return [
    { use: 'diagram', element: root },
    ...papers.flatMap((paper) => [
      { use: 'form', element: paper },
      { use: 'print', element: paper },
    ]),
  ]
}

// Rules before what illustrates them.
const order = ['workflow', 'form', 'region', 'catalogue', 'calendar', 'act', 'scenario']

function orderOf({ file }: Element): number {
  return order.indexOf(placeOf(file)?.kind ?? '')
}

const dated: readonly Named[] = ['event', 'node']

/** As what an element is named elsewhere. */
function namesOf({ kind }: Element): readonly Named[] {
  switch (kind) {
    case 'task':
      return ['task', ...dated]
    case 'stage':
      return ['stage', ...dated]
    case 'branch':
      return ['event']
    case 'closing':
      return ['closing', 'event']
    case 'publicList':
      return ['list']
    case 'role':
    case 'consent':
    case 'parameter':
    case 'agency':
    case 'procedure':
    case 'clause':
    case 'region':
    case 'calendar':
    case 'catalogue':
    case 'workflow':
    case 'form':
      return [kind]
  }
  return []
}

function nameOf({ kind, name, pointer }: Element, id: string): string {
  if (pointer === '') return id
  return kind === 'clause' ? `${id}#${name}` : name
}

function rankOf({ element, texts }: Indexed, wanted: string): number | undefined {
  const clauses = clausesOf(element)
  if (clauses.includes(wanted)) return 0
  const { name } = element
  if (normal(name) === wanted) return 1
  if (clauses.some((clause) => clause.startsWith(wanted) && !/[\p{L}\d]/u.test(clause[wanted.length] ?? ''))) return 2
  if (texts.some((text) => text.startsWith(wanted))) return 3
  if (texts.some((text) => wanted.split(' ').every((word) => text.includes(word)))) return 4
  return normal(name).includes(wanted) ? 5 : undefined
}

function clausesOf({ kind, name, source }: Element): readonly string[] {
  const own = kind === 'clause' ? [name] : []
  return [...own, ...sourcesOf(source)].map((clause) => normal(clause.slice(clause.indexOf('#') + 1)))
}

function sourcesOf(source: Source | undefined): readonly string[] {
  return source === undefined ? [] : [source].flat()
}

function languagesOf(title: Text | undefined): readonly string[] {
  if (title === undefined) return []
  return typeof title === 'string' ? [title] : Object.values(title)
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ').trim()
}
