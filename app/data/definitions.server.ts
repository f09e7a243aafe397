import type { Calendar } from '#engine/calendar'
import { type DefinitionFile, type DefinitionProblem, type Library, loadLibrary } from '#engine/definition'
import type { Procedure, Text } from '#engine/schema'
import { type Rules, zoneOf } from '#engine/workflow'
import { calendarsOf } from './calendars-of.ts'
import { today } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { readDefinitionFiles } from './definition-files.server.ts'
import { sha256 } from './hash.server.ts'
import { versionsOf } from './procedure-versions.server.ts'
import { readSetting, writeSetting } from './setting.server.ts'
import { publicationFiles, setHash } from './studio/file-set.server.ts'
import { type InForce, inForceOn, readInForce } from './studio/in-force.server.ts'
import { takeSupply } from './studio/supply.server.ts'

type Shipped = { readonly folder: string; readonly files: readonly DefinitionFile[]; readonly library: Library }

type Loaded = { readonly setHash: string; readonly library: Library }

type Running = {
  /** The day whose rules the app speaks of. */
  readonly day: string
  readonly publications: readonly InForce[]
  readonly library: Library
  readonly calendars: Readonly<Record<string, Calendar>>
  readonly rules: Map<string, Rules>
}

let shipped: Shipped | undefined
let running: Running | undefined
let libraries: ReadonlyMap<string, Library> = new Map()

/** Loads a definitions folder for this process; throws with every problem of it, one a line. */
export function openDefinitions(folder: string): void {
  const problems = load(folder)
  if (problems.length > 0) throw new Error(`The definitions in ${folder} are broken\n${problems.map(line).join('\n')}`)
  const { library } = delivered()
  const versions = new Map([...versionsOf(library)].map(([name, { hash }]) => [name, hash]))
  const all: InForce = { id: '', effectiveFrom: '', setHash: '', versions }
  running = { ...ready(library), day: '', publications: [all], library }
}

/** Reads the folder again and publishes what is new; while it has problems, which are returned, the last good library stays. */
export async function reloadLibrary(db: Database): Promise<readonly DefinitionProblem[]> {
  const problems = load(delivered().folder)
  if (problems.length === 0) await publishVersions(db)
  return problems
}

/** The library in force. */
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

/** Takes what is shipped into the publications, as far as that is no silent change, and the latest one into use. */
export async function publishVersions(db: Database): Promise<void> {
  await takeSupply(db, delivered())
  await takeIntoUse(db)
}

/**
 * Takes the publications into use: calendars from the latest, everything else from the one in force today. The
 * lines of all open cases are looked at again, for another library may have other calendars.
 */
export async function takeIntoUse(db: Database, fresh?: Loaded): Promise<void> {
  if (fresh) libraries = new Map([...libraries, [fresh.setHash, fresh.library]])
  const publications = await readInForce(db)
  const day = await today(db, timeZone)
  const newest = publications[0]
  if (!newest) throw new Error('There is no publication')
  const current = inForceOn(publications, day) ?? newest
  const used = new Map<string, Library>()
  for (const { id, setHash } of [newest, current]) used.set(setHash, await libraryOf(db, id, setHash))
  libraries = used
  const latest = used.get(newest.setHash)!
  running = { ...ready(latest), day, publications, library: used.get(current.setHash)! }
  if ((await readSetting(db, 'library')) !== latest.hash) await writeSetting(db, 'library', latest.hash)
}

/** Takes the publication of today into use where a new day has begun since the last call. */
export async function keepInForce(db: Database): Promise<void> {
  if ((await today(db, timeZone)) !== opened().day) await takeIntoUse(db)
}

/**
 * The hash of the version that a case opened on a day in law lives by (without one: today), or undefined where the
 * region had no such procedure.
 */
export function currentVersion(region: string, procedure: string, on = opened().day): string | undefined {
  return inForceOn(opened().publications, on)?.versions.get(`${region}/${procedure}`)
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

/** The IANA time zone of a region or of its agency, `<region>/<id>`; of the capital where the library has no such region. */
export function timeZoneOf(place: string): string {
  const [id = '', agency] = place.split('/')
  const region = regionOf(id)
  return region === undefined ? timeZone : zoneOf(region, agency)
}

/** The IANA time zones in which a region and its agencies act. */
export function zonesOf(id: string): readonly string[] {
  const region = regionOf(id)
  const own = Object.values(region?.agencies ?? {}).flatMap(({ timeZone }) => timeZone ?? [])
  return [...new Set([region?.timeZone ?? timeZone, ...own])]
}

const timeZone = 'Europe/Moscow'

function regionOf(id: string) {
  const { regions } = library()
  return Object.hasOwn(regions, id) ? regions[id] : undefined
}

function opened(): Running {
  if (!running) throw new Error('openDefinitions() was not called')
  return running
}

function delivered(): Shipped {
  if (!shipped) throw new Error('openDefinitions() was not called')
  return shipped
}

function load(folder: string): readonly DefinitionProblem[] {
  const files = readDefinitionFiles(folder)
  const read = loadLibrary(files, sha256)
  if (!read.ok) return read.problems
  shipped = { folder, files, library: read.value }
  return []
}

/** The library that the files of a publication make; throws where this engine cannot read them. */
export async function libraryOf(db: Database, publication: string, hash: string): Promise<Library> {
  const { files, library } = delivered()
  const known = setHash(files) === hash ? library : libraries.get(hash)
  if (known) return known
  const read = loadLibrary(await publicationFiles(db, publication), sha256)
  if (read.ok) return read.value
  throw new Error(`The published definitions cannot be read\n${read.problems.map(line).join('\n')}`)
}

function ready(latest: Library) {
  return { calendars: calendarsOf(latest), rules: new Map<string, Rules>() }
}

function line({ file, line, column, code, params }: DefinitionProblem): string {
  return `${file}:${line}:${column} ${code}${params ? ` ${JSON.stringify(params)}` : ''}`
}
