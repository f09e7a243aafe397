import { join } from 'node:path'
import { setDemoDate } from '#app/data/clock.server.ts'
import { type Database, openDatabase } from '#app/data/database.server.ts'
import { publishVersions } from '#app/data/definitions.server.ts'
import { migrate } from '#app/data/migrate.server.ts'
import type { Choices } from '#app/data/studio/choices.ts'
import { type Draft, readDraft } from '#app/data/studio/drafts.server.ts'
import { editNode } from '#app/data/studio/edit-text.ts'
import { publicationFiles } from '#app/data/studio/file-set.server.ts'
import { latestPublication, type Publication } from '#app/data/studio/publications.server.ts'
import { publish } from '#app/data/studio/publish.server.ts'
import { rehearseDraft } from '#app/data/studio/rehearsals.server.ts'
import { type Edit, type Place, saveChange } from '#app/data/studio/save-change.server.ts'
import { choose, submit } from '#app/data/studio/submit.server.ts'
import type { DefinitionFile } from '#engine/definition'
import { openedDefinitions } from '#test/support/opened.ts'

export const anna = { id: 'anna' }
export const boris = { id: 'boris' }

export const workflow = 'workflows/yakutia/semi-residential-care.json'
export const amount = '/stages/assessment/tasks/assess-need/deadline/amount'

export const order = {
  title: 'Срок оценки',
  basis: { kind: 'Приказ', number: '12-Н', date: '2026-01-30' },
  effectiveFrom: '2026-02-05',
}

export const shipped = join(import.meta.dirname, '../../../../definitions')

/** An empty database on Thursday 05.02.2026 with the definitions of a folder published. */
export async function shippedDay(folder = shipped): Promise<Database> {
  const db = openDatabase(':memory:')
  await migrate(db)
  await setDemoDate(db, '2026-02-05')
  openedDefinitions(folder)
  await publishVersions(db)
  return db
}

export async function filesNow(db: Database): Promise<readonly DefinitionFile[]> {
  return publicationFiles(db, (await latestPublication(db))?.id ?? '')
}

export async function textNow(db: Database, path: string): Promise<string> {
  return (await filesNow(db)).find((file) => file.path === path)?.text ?? ''
}

export async function saved(db: Database, edit: Edit, place?: Place): Promise<Draft> {
  const result = await saveChange(db, anna, edit, place)
  if (result.type !== 'saved') throw new Error(JSON.stringify(result))
  return result.draft
}

/** A draft with one node of one file set to a value. */
export async function changed(
  db: Database,
  path: string,
  pointer: string,
  value: unknown,
  rest: Partial<Edit> = order,
): Promise<Draft> {
  const text = editNode(await textNow(db, path), pointer, value)
  if (text === undefined) throw new Error(`${path} has no ${pointer}`)
  return saved(db, { ...rest, files: [{ path, text }] })
}

/** The draft rehearsed and sent for approval by Anna, approved by Boris. */
export async function published(db: Database, draft: Draft, choices: Choices = {}): Promise<Publication> {
  const sent = await submitted(db, draft, choices)
  const result = await publish(db, boris, sent.id, sent.revision)
  if (result.type !== 'published') throw new Error(JSON.stringify(result))
  return result.publication
}

/** The draft with its choices made, rehearsed and sent for approval by Anna. */
export async function submitted(db: Database, { id, revision }: Draft, choices: Choices = {}): Promise<Draft> {
  await choose(db, anna, id, revision, choices)
  await rehearseDraft(db, anna, id)
  const sent = await submit(db, anna, id, revision + 1)
  if (sent.type === 'refused') throw new Error(JSON.stringify(sent))
  return (await readDraft(db, id))!
}
