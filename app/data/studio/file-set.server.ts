import type { DefinitionFile } from '#engine/definition'
import type { Database } from '../database.server.ts'
import { sha256 } from '../hash.server.ts'

/** What a draft makes of a file; without a text it is removed. */
export type FileChange = { readonly path: string; readonly text: string | null }

/** One hash of a whole set of files, whatever their order. */
export function setHash(files: readonly DefinitionFile[]): string {
  return sha256(JSON.stringify(files.map(({ path, text }) => [path, sha256(text)]).sort()))
}

/** The set with the changes made, sorted by path. */
export function withChanges(
  files: readonly DefinitionFile[],
  changes: readonly FileChange[],
): readonly DefinitionFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  for (const { path, text } of changes)
    if (text === null) texts.delete(path)
    else texts.set(path, text)
  return [...texts].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What makes one set of another. */
export function changesBetween(
  before: readonly DefinitionFile[],
  after: readonly DefinitionFile[],
): readonly FileChange[] {
  const [old, now] = [textsOf(before), textsOf(after)]
  return [
    ...after.filter(({ path, text }) => old.get(path) !== text),
    ...before.filter(({ path }) => !now.has(path)).map(({ path }) => ({ path, text: null })),
  ]
}

/** Stores a text once, under its hash, and answers the hash. */
export async function storeText(db: Database, text: string): Promise<string> {
  const hash = sha256(text)
  await db
    .insertInto('definition_text')
    .values({ hash, text })
    .onConflict((c) => c.column('hash').doNothing())
    .execute()
  return hash
}

/** The files of a publication, sorted by path. */
export function publicationFiles(db: Database, id: string): Promise<readonly DefinitionFile[]> {
  return db
    .selectFrom('publication_file')
    .innerJoin('definition_text', 'hash', 'text_hash')
    .select(['path', 'text'])
    .where('publication_id', '=', id)
    .orderBy('path')
    .execute()
}

export function textsOf(files: readonly DefinitionFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]))
}
