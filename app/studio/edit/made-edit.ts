import { addNode, editNode, moveNode, renameNode } from '#app/data/studio/edit-text.ts'
import { nodeAt, pointerOf, treeOf } from '#app/data/studio/json-text.ts'
import { recordOf } from '#app/data/studio/meta-schema.ts'
import { plainFields } from '#app/data/studio/plain-fields.ts'
import type { StudioCode } from '#app/data/studio/studio-problem.ts'
import { type DefinitionFile, type Library, placeOf } from '#engine/definition'
import { type Problem, problem } from '#engine/result'
import { applyFields } from './apply-fields.ts'
import type { Entries } from './field-entries.ts'
import { skeleton } from './skeleton.ts'

/** What a posted edit makes of a file: its text, and the element to look at next; or what is wrong, by field. */
export type Made =
  | { readonly text: string; readonly at: string }
  | { readonly problems: Readonly<Record<string, Problem<StudioCode>>> }

/** The edits of a file that a page can ask for. */
export const intents = ['fields', 'text', 'add', 'remove', 'rename', 'up', 'down'] as const
export type Intent = (typeof intents)[number]

export function intentOf(value: unknown): Intent | undefined {
  return intents.find((one) => one === String(value).replace(/^check-/, ''))
}

/** Carries out a posted edit; undefined where the file has no such place. */
export function madeEdit(file: DefinitionFile, library: Library, intent: Intent, posted: FormData): Made | undefined {
  const at = said(posted, 'at')
  const { text } = file
  const outer = at.slice(0, Math.max(0, at.lastIndexOf('/')))
  switch (intent) {
    case 'fields': {
      const found = plainFields(file, at, library)
      if (!found) return undefined
      const { text: written, problems } = applyFields(text, found.fields, wasOf(posted), isOf(posted))
      return Object.keys(problems).length > 0 ? { problems } : { text: written, at }
    }
    case 'text': {
      // A browser sends every line end as two characters.
      const typed = said(posted, 'text')
      return { text: text.includes('\r\n') ? typed : typed.replaceAll('\r\n', '\n'), at }
    }
    case 'add':
      return added(file, posted)
    case 'remove':
      return made(editNode(text, at, undefined), elementAbove(file, library, outer))
    case 'rename': {
      const name = said(posted, 'name').trim()
      if (!isName(name)) return { problems: { name: problem('bad-key', [], { key: name }) } }
      const renamed = renameNode(text, at, name)
      return renamed === undefined
        ? { problems: { name: problem('repeated-name', [], { name }) } }
        : made(renamed, `${outer}/${name}`)
    }
    case 'up':
    case 'down':
      return made(moveNode(text, at, intent), at)
  }
}

function added({ path, text }: DefinitionFile, posted: FormData): Made | undefined {
  const place = placeOf(path)
  const tree = treeOf(text)
  const [part, name, title] = [said(posted, 'part'), said(posted, 'name').trim(), said(posted, 'title').trim()]
  if (!place || !tree || part === '') return undefined
  const isMap = posted.get('map') !== null
  if (isMap && !isName(name)) return { problems: { name: problem('bad-key', [], { key: name }) } }
  const value = skeleton(place.kind, said(posted, 'shape'), title)
  if (!isMap) return made(addNode(text, part, value, lastName(text, part.slice(0, part.lastIndexOf('/')))), part)
  const held = nodeAt(tree, part) ? text : addNode(text, part, {}, lastName(text, part.slice(0, part.lastIndexOf('/'))))
  if (held === undefined) return undefined
  const at = part + pointerOf([name])
  const written = addNode(held, at, value, lastName(held, part))
  return written === undefined ? { problems: { name: problem('repeated-name', [], { name }) } } : { text: written, at }
}

function lastName(text: string, pointer: string): string | undefined {
  const tree = treeOf(text)
  const last = tree && nodeAt(tree, pointer)?.children?.at(-1)?.children?.[0]?.value
  return typeof last === 'string' ? last : undefined
}

function elementAbove(file: DefinitionFile, library: Library, pointer: string): string {
  if (pointer === '' || plainFields(file, pointer, library)) return pointer
  return elementAbove(file, library, pointer.slice(0, pointer.lastIndexOf('/')))
}

function made(text: string | undefined, at: string): Made | undefined {
  return text === undefined ? undefined : { text, at }
}

/** The fields as the page first showed them, so that only what was touched is written. */
function wasOf(posted: FormData): Entries {
  try {
    const read: unknown = JSON.parse(said(posted, 'was'))
    return Object.fromEntries(
      Object.entries(recordOf(read)).map(([name, values]) => [name, [values].flat().map(String)]),
    )
  } catch {
    return {}
  }
}

/** The fields as they were typed. */
export function isOf(posted: FormData): Entries {
  const names = new Set([...posted.keys()].filter((name) => name.startsWith('field.')))
  return Object.fromEntries([...names].map((name) => [name, posted.getAll(name).map(String)]))
}

// Calendar days are named by dates, clauses as they are printed.
function isName(name: string): boolean {
  return /^[\p{L}\d][\p{L}\d.()/-]{0,59}$/u.test(name)
}

function said(posted: FormData, name: string): string {
  const value = posted.get(name)
  return typeof value === 'string' ? value : ''
}
