import type { Kind } from '#engine/schema'
import type { ReadFile } from './elements.ts'
import { namesIn } from './expression-names.ts'
import type { Visit } from './walk.ts'

/** What a name in a definition stands for. `node` is a task or a stage, `event` anything with a date. */
export type Named =
  | Kind
  | 'role'
  | 'stage'
  | 'task'
  | 'closing'
  | 'node'
  | 'event'
  | 'consent'
  | 'parameter'
  | 'agency'
  | 'agency-kind'
  | 'list'
  | 'procedure'
  | 'clause'

// By the shape of an element and the key in it; «*» is any shape.
const named: Readonly<Record<string, Named>> = {
  '*.source': 'clause',
  'workflow.subject.form': 'form',
  'role.instead.role': 'role',
  'consent.role': 'role',
  'consent.to': 'role',
  'consent.form': 'form',
  'entry.to': 'stage',
  'entry.by': 'role',
  'branch.opens.by': 'role',
  'branch.during': 'stage',
  'branch.pauses': 'stage',
  'branch.stopsClock': 'node',
  'transition.to': 'stage',
  'transition.close': 'closing',
  'transition.by': 'role',
  'closing.during': 'stage',
  'closing.by': 'role',
  'closing.form': 'form',
  'closing.to': 'stage',
  'task.role': 'role',
  'task.with': 'role',
  'task.to': 'role',
  'task.hands': 'task',
  'task.form': 'form',
  'task.amends': 'task',
  'task.after': 'task',
  'duty.role': 'role',
  'termDeadline.from': 'event',
  'exception.from': 'event',
  'period.from': 'event',
  'every.from': 'event',
  'region.calendar': 'calendar',
  'agency.calendar': 'calendar',
  'procedure.workflow': 'workflow',
  'binding.agency': 'agency',
  'binding.kind': 'agency-kind',
  'agencyField.of': 'agency-kind',
  'textField.from': 'list',
  'servicesField.catalogue': 'catalogue',
  'scenario.region': 'region',
  'scenario.procedure': 'procedure',
  'scenario.given.agency': 'agency',
}

/** What the value of a key names, if it names anything. */
export function namedBy(kind: Kind, elementShape: string, key: string): Named | undefined {
  const full = `${elementShape}.${key}`
  if (key === 'extends') return kind
  if (Object.hasOwn(named, full)) return named[full]
  return key === 'source' || key.endsWith('.source') ? 'clause' : undefined
}

/** A name in a definition and the node that says it. */
export type Reference = { readonly named: Named; readonly name: string; readonly by: Visit }

/** Every name that the nodes of a file say, those inside conditions included. */
export function referencesOf({ kind, visits }: ReadFile): readonly Reference[] {
  return visits.flatMap((by): readonly Reference[] => {
    if (by.shape.name === 'expression') return namesIn(by.value).map(({ named, name }) => ({ named, name, by }))
    if (typeof by.value !== 'string') return []
    if (by.shape.name === 'path') return [{ named: 'event', name: headOf(by.value), by }]
    const found = namedBy(kind, by.elementShape, by.key)
    return found ? [{ named: found, name: found === 'event' ? headOf(by.value) : by.value, by }] : []
  })
}

function headOf(path: string): string {
  return path.split('.')[0] ?? ''
}
