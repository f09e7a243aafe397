import { importsOf, type Source } from './source.ts'

/** What breaks a wall, one line each, naming the file. */
export type Wall = (file: Source) => readonly string[]

const rooms = [
  'record',
  'result',
  'schema',
  'calendar',
  'expression',
  'definition',
  'acts',
  'forms',
  'workflow',
  'checks',
  'versions',
  'scenarios',
  'diagram',
]
const narrow: Readonly<Record<string, readonly string[]>> = { diagram: ['record', 'result', 'schema', 'definition'] }
const shared = ['ui', 'messages', 'middleware', 'data']

export const roomOrder: Wall = (file) => {
  const room = roomOf(file.path)
  if (room === undefined) return []
  const left = narrow[room] ?? rooms.slice(0, rooms.indexOf(room))
  return importsOf(file)
    .filter(({ written }) => written.startsWith('#') && !left.includes(written.replace('#engine/', '')))
    .map(({ written }) => `${file.path} imports ${written}`)
}

export const doorsOnly: Wall = (file) =>
  importsOf(file)
    .filter(({ written, target }) => {
      if (written.startsWith('#engine/')) return written.slice('#engine/'.length).includes('/')
      const there = roomOf(target)
      return there !== undefined && there !== roomOf(file.path)
    })
    .map(({ written }) => `${file.path} imports ${written}`)

// The definitions are data and have no door.
export const noClimbing: Wall = (file) =>
  importsOf(file)
    .filter(
      ({ written, target }) => written.startsWith('.') && ![topOf(file.path), 'definitions'].includes(topOf(target)),
    )
    .map(({ written }) => `${file.path} imports ${written}`)

export const noClockNorChance: Wall = ({ path, text }) => {
  const found = text.match(
    /\bnew Date\b|\bDate[.(]|\bMath\.random|\bTemporal\.Now|\bcrypto\b|\bperformance\b|\bset(Timeout|Interval)\b/,
  )
  return path.startsWith('engine/') && path.endsWith('.ts') && found ? [`${path}: ${found[0]}`] : []
}

export const noPathBetweenAreas: Wall = (file) => {
  const here = folderOfApp(file.path)
  if (here === undefined) return []
  return importsOf(file)
    .filter(({ target }) => {
      const there = folderOfApp(target)
      return there !== undefined && there !== here && !shared.includes(there)
    })
    .map(({ written }) => `${file.path} imports ${written}`)
}

export const sqlInItsPlace: Wall = ({ path, text }) => {
  const found = text.match(/'kysely[/']|\bsql`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/)
  return /^(app\/(?!data\/|middleware\/)|engine\/)/.test(path) && found ? [`${path}: ${found[0]}`] : []
}

export const atMost300Lines: Wall = ({ path, text }) => {
  const lines = text.split('\n').length - 1
  return /\.(tsx?|css|mjs)$/.test(path) && path !== 'engine/schema/generated.ts' && lines > 300
    ? [`${path}: ${lines} lines`]
    : []
}

export const namesThatSay: Wall = ({ path }) => {
  const vague = path.split('/').find((name) => /^(utils?|helpers?|common|misc|types?|lib)(\.|$)/.test(name))
  return vague === undefined ? [] : [`${path}: ${vague}`]
}

export const noRegion: Wall = ({ path, text }) => {
  const found = text.match(/якут|yakut|аларск|alarsk|озёрн|ozern/i)
  return /^(engine|app)\/(?!data\/demo)/.test(path) && found ? [`${path}: ${found[0]}`] : []
}

/** The folders that the code map of ARCHITECTURE.md lists. */
export function codeMap(page: string): readonly string[] {
  const block = /^## Code map\n+```\n(.*?)^```/ms.exec(page)?.[1] ?? ''
  return block.split('\n').flatMap((line) => /^(\S+)\//.exec(line)?.[1] ?? [])
}

function topOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function roomOf(path: string): string | undefined {
  return /^engine\/([a-z-]+)(?:\/|\.ts$)/.exec(path)?.[1]
}

function folderOfApp(path: string): string | undefined {
  return /^app\/([^/]+)\//.exec(path)?.[1]
}
