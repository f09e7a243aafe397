import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, type Source, sources } from './architecture/source.ts'
import * as walls from './architecture/walls.ts'

const all = sources()
const file = (path: string, ...lines: readonly string[]): Source => ({ path, text: `${lines.join('\n')}\n` })
const importing = (path: string, ...written: readonly string[]) =>
  file(path, ...written.map((name) => `import { x } from '${name}'`))

/** Each wall, a file that it lets pass and files that break it. */
const cases: readonly [string, walls.Wall, Source, readonly Source[]][] = [
  [
    'a room of the engine imports only rooms to its left',
    walls.roomOrder,
    importing('engine/forms/settle.ts', '#engine/expression', './clean.ts', 'ajv'),
    [
      importing('engine/calendar/due.ts', '#engine/forms'),
      importing('engine/result.ts', '#engine/schema'),
      importing('engine/diagram/flow.ts', '#engine/workflow'),
      importing('engine/workflow/case.ts', '#app/data/clock.server.ts'),
    ],
  ],
  [
    'the only way into a room is its door',
    walls.doorsOnly,
    importing('app/cases/list.tsx', '#engine/calendar'),
    [
      importing('app/cases/list.tsx', '#engine/calendar/due.ts'),
      importing('engine/forms/settle.ts', '../calendar/due.ts'),
      importing('test/engine/due.test.ts', '../../engine/calendar/due.ts'),
    ],
  ],
  [
    'no relative path leaves a top folder',
    walls.noClimbing,
    importing('app/ui/form/field.tsx', '../page-context.ts'),
    [importing('app/ui/menu.ts', '../../engine/result.ts'), importing('scripts/x.ts', '../app/server.ts')],
  ],
  [
    'the engine knows no clock and no chance',
    walls.noClockNorChance,
    file('engine/calendar/due.ts', 'export type Date = string', "const day: Date = '2026-02-05'"),
    [
      file('engine/a.ts', 'const now = new Date()'),
      file('engine/a.ts', 'const now = Date.now()'),
      file('engine/a.ts', 'const now = Temporal.Now.plainDateISO()'),
      file('engine/a.ts', 'const id = Math.random()'),
      file('engine/a.ts', 'const id = crypto.randomUUID()'),
      file('engine/a.ts', 'const now = performance.now()'),
    ],
  ],
  [
    'areas of the app never import each other, and what they share imports none of them',
    walls.noPathBetweenAreas,
    importing('app/cases/list.tsx', '#app/ui/menu.ts', './row.tsx', '#app/data/cases.server.ts'),
    [
      importing('app/cases/list.tsx', '#app/account/home.tsx'),
      importing('app/cases/list.tsx', '../account/home.tsx'),
      importing('app/ui/menu.ts', '#app/cases/list.tsx'),
    ],
  ],
  [
    'SQL is written in app/data and app/middleware only',
    walls.sqlInItsPlace,
    file('app/data/cases.server.ts', "import { sql } from 'kysely'"),
    [
      file('app/cases/list.tsx', "import { sql } from 'kysely'"),
      file('app/cases/list.tsx', "await db.selectFrom('case').execute()"),
    ],
  ],
  [
    'a file of code has at most 300 lines',
    walls.atMost300Lines,
    file('app/a.ts', ...Array(300).fill('x')),
    [file('app/a.ts', ...Array(301).fill('x')), file('app/a.css', ...Array(301).fill('x'))],
  ],
  [
    'every name says what it holds',
    walls.namesThatSay,
    file('engine/calendar/term.ts'),
    ['app/utils/a.ts', 'engine/helpers.ts', 'app/common/a.ts', 'scripts/lib/a.ts', 'engine/forms/types.ts'].map(
      (path) => file(path),
    ),
  ],
  [
    'engine and app contain no word of any region',
    walls.noRegion,
    file('app/data/demo-accounts.ts', "const agency = 'yakutsk-body'"),
    [
      file('app/messages/a.ts', "const title = 'Якутия'"),
      file('engine/a.ts', "if (region === 'yakutia') return"),
      file('engine/schema/act.json', '"alarsky/506-p"'),
    ],
  ],
]

describe.each(cases)('%s', (_, wall, good, bad) => {
  test('holds', () => expect(all.flatMap(wall)).toEqual([]))
  test('lets pass what it should', () => expect(wall(good)).toEqual([]))
  test.each(bad.map((broken) => [broken.path, broken] as const))('would see a break in %s', (_, broken) =>
    expect(wall(broken)).toHaveLength(1),
  )
})

describe('the doors of the engine', () => {
  test('are listed in package.json, all and only they', () => {
    const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const listed = Object.keys(imports).filter((name) => name.startsWith('#engine/'))
    const doors = readdirSync(join(root, 'engine')).filter((name) => name.endsWith('.ts'))
    expect(listed.toSorted()).toEqual(doors.map((name) => `#engine/${name.replace('.ts', '')}`).toSorted())
  })
})

describe('the code map of ARCHITECTURE.md', () => {
  test('lists every folder of the house and no other', () => {
    const listed = walls.codeMap(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'))
    const inside = (folder: string) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && readdirSync(join(root, folder, entry.name)).length > 0)
        .map(({ name }) => (folder === '' ? name : `${folder}/${name}`))
    const made = ['node_modules', 'build', 'data']
    const top = inside('').filter((name) => !name.startsWith('.') && !made.includes(name))
    expect(listed.toSorted()).toEqual([...top, ...inside('app'), ...inside('engine')].toSorted())
  })
  test('is read from the block under its heading', () =>
    expect(
      walls.codeMap('# A\n\n## Code map\n\n```\napp/   the world\napp/ui/  parts\n```\n\n```\nnot/ this\n```\n'),
    ).toEqual(['app', 'app/ui']))
})
