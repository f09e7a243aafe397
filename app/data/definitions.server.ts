import { buildCalendar, type Calendar } from '#engine/calendar'
import {
  type DefinitionProblem,
  type Library,
  loadLibrary,
  type ProcedureVersion,
  procedureVersion,
} from '#engine/definition'
import type { Procedure, Text } from '#engine/schema'
import type { Rules } from '#engine/workflow'
import { now } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { readDefinitionFiles } from './definition-files.server.ts'
import { sha256 } from './hash.server.ts'
import { readSetting, writeSetting } from './setting.server.ts'

type Loaded = {
  readonly folder: string
  readonly library: Library
  readonly calendars: Readonly<Record<string, Calendar>>
  readonly versions: ReadonlyMap<string, ProcedureVersion>
  readonly rules: Map<string, Rules>
}

let loaded: Loaded | undefined

/** Loads a definitions folder for this process; throws with every problem of it, one a line. */
export function openDefinitions(folder: string): void {
  const problems = load(folder)
  if (problems.length > 0) throw new Error(`The definitions in ${folder} are broken\n${problems.map(line).join('\n')}`)
}

/** Reads the folder again and publishes what is new; while it has problems, which are returned, the last good library stays. */
export async function reloadLibrary(db: Database): Promise<readonly DefinitionProblem[]> {
  const problems = load(opened().folder)
  if (problems.length === 0) await publishVersions(db)
  return problems
}

/** The last good library. */
export function library(): Library {
  return opened().library
}

/** What a case is judged by: the version stored under this hash, and the calendars as known today. */
export async function rulesOf(db: Database, hash: string): Promise<Rules> {
  const { rules, calendars } = opened()
  const known = rules.get(hash)
  if (known) return known
  const { body } = await db
    .selectFrom('definition_version')
    .select('body')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow()
  const fresh: Rules = { version: JSON.parse(body), calendars }
  rules.set(hash, fresh)
  return fresh
}

/**
 * Stores the versions of the library that are not stored yet; a stored one never changes. A changed library may have
 * other calendars, so the lines of all open cases are to be looked at again.
 */
export async function publishVersions(db: Database): Promise<void> {
  for (const version of opened().versions.values())
    await db
      .insertInto('definition_version')
      .values({
        hash: version.hash,
        region: version.region.id,
        procedure: version.name,
        body: JSON.stringify(version),
        created_at: await now(db),
        basis: null,
      })
      .onConflict((c) => c.column('hash').doNothing())
      .execute()
  const { hash } = library()
  if ((await readSetting(db, 'library')) === hash) return
  await db.updateTable('case_file').set({ refreshed_on: '' }).where('status', '=', 'open').execute()
  await writeSetting(db, 'library', hash)
}

/** The hash of the version that new cases of a procedure live by, or undefined where the region has no such procedure. */
export function currentVersion(region: string, procedure: string): string | undefined {
  return opened().versions.get(`${region}/${procedure}`)?.hash
}

/** The procedures of a region, in the order of its file. */
export function procedures(
  region: string,
): readonly { readonly name: string; readonly title: Text; readonly inForce: Procedure['inForce'] }[] {
  return Object.entries(regionOf(region)?.procedures ?? {}).map(([name, { workflow, inForce }]) => ({
    name,
    title: library().workflows[workflow]?.title ?? name,
    inForce,
  }))
}

/** The IANA time zone of a region; of the capital where the library has no such region. */
export function timeZoneOf(region: string): string {
  return regionOf(region)?.timeZone ?? 'Europe/Moscow'
}

function regionOf(id: string) {
  const { regions } = library()
  return Object.hasOwn(regions, id) ? regions[id] : undefined
}

function opened(): Loaded {
  if (!loaded) throw new Error('openDefinitions() was not called')
  return loaded
}

function load(folder: string): readonly DefinitionProblem[] {
  const read = loadLibrary(readDefinitionFiles(folder), sha256)
  if (!read.ok) return read.problems
  const library = read.value
  const calendars = Object.fromEntries(
    Object.entries(library.calendarLayers).map(([id, layers]) => [id, buildCalendar(id, layers)]),
  )
  loaded = { folder, library, calendars, versions: versionsOf(library), rules: new Map() }
  return []
}

function versionsOf(library: Library): ReadonlyMap<string, ProcedureVersion> {
  return new Map(
    Object.values(library.regions).flatMap(({ id, procedures }) =>
      Object.keys(procedures).flatMap((name) => {
        const version = procedureVersion(library, id, name, sha256)
        return version.ok ? [[`${id}/${name}`, version.value] as const] : []
      }),
    ),
  )
}

function line({ file, line, column, code, params }: DefinitionProblem): string {
  return `${file}:${line}:${column} ${code}${params ? ` ${JSON.stringify(params)}` : ''}`
}
