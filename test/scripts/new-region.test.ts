import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '#scripts/run-command.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poryadok-region-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const make = (...line: readonly string[]) => runCommand(['new-region', ...line, '--dir', folder])
const scenarios = (id: string) => globSync(join(folder, `regions/${id}/scenarios/*.json`))

describe('a new region', () => {
  test.each(['russia', 'yakutia', 'irkutsk', 'alarsky', 'ozerny'])(
    'of %s passes check without a remark on itself and plays its example',
    async (base) => {
      expect(await make('lake-land', '--extends', base)).toMatchObject({ exit: 0 })
      const checked = await runCommand(['check', folder, '--json'])
      expect(checked.exit).toBe(0)
      expect(checked.json).toMatchObject({ errors: 0 })
      expect(JSON.stringify(checked.json)).not.toContain('lake-land')
      const [example, ...more] = scenarios('lake-land')
      expect(more).toEqual([])
      expect(await runCommand(['play', '--definitions', folder, example ?? ''])).toMatchObject({ exit: 0 })
    },
  )

  test('brings what it extends, and nothing else', async () => {
    await make('lake-land', '--extends', 'irkutsk')
    const regions = globSync('regions/*', { cwd: folder }).map((path) => path.split(/[/\\]/)[1])
    expect(regions.toSorted()).toEqual(['irkutsk', 'lake-land', 'russia'])
  })

  test('has an act with a clause, a procedure with a stage, a form, an agency, a calendar and an example', async () => {
    const { json } = await make('lake-land', '--extends', 'russia')
    expect(json).toEqual({
      files: [
        'forms/lake-land/answer.json',
        'forms/lake-land/person.json',
        'regions/lake-land/acts/act.json',
        'regions/lake-land/calendars/calendar.json',
        'regions/lake-land/region.json',
        'regions/lake-land/scenarios/answered-in-time.json',
        'workflows/lake-land/procedure.json',
      ].map((path) => join(folder, path)),
    })
    const region = JSON.parse(readFileSync(join(folder, 'regions/lake-land/region.json'), 'utf8'))
    expect(region).toMatchObject({ id: 'lake-land', extends: 'russia', agencies: { body: { sample: true } } })
  })

  test('stands beside another; what is there already is not written again', async () => {
    await make('lake-land', '--extends', 'russia')
    const base = join(folder, 'regions/russia/region.json')
    writeFileSync(base, readFileSync(base, 'utf8').replace('Российская Федерация', 'Россия'))
    expect(await make('sea-land', '--extends', 'lake-land')).toMatchObject({ exit: 0 })
    expect(readFileSync(base, 'utf8')).toContain('"Россия"')
  })

  test('whose example is broken is found out', async () => {
    await make('lake-land', '--extends', 'russia')
    const [example = ''] = scenarios('lake-land')
    writeFileSync(example, readFileSync(example, 'utf8').replace('2026-02-10', '2026-02-11'))
    expect(await runCommand(['play', '--definitions', folder, example])).toMatchObject({ exit: 1 })
  })
})

describe('it is refused, and nothing is written', () => {
  test.each([
    ['without a name', ['--extends', 'russia'], 'Назовите регион'],
    ['without a base', ['lake-land'], '--extends'],
    ['over a base nobody knows', ['lake-land', '--extends', 'atlantis'], 'Региона «atlantis» нет'],
    ['under a name of other letters', ['Озеро', '--extends', 'russia'], 'строчная латиница'],
    ['under a name that climbs out', ['../lake', '--extends', 'russia'], 'строчная латиница'],
    ['with a name too many', ['lake-land', 'sea-land', '--extends', 'russia'], 'Лишний параметр'],
  ])('%s', async (_, line, sentence) => {
    const { exit, text } = await make(...line)
    expect([exit, text]).toEqual([2, expect.stringContaining(sentence)])
    expect(existsSync(join(folder, 'regions'))).toBe(false)
  })

  test('where there is such a region', async () => {
    await make('lake-land', '--extends', 'russia')
    expect(await make('lake-land', '--extends', 'russia')).toMatchObject({ exit: 2 })
  })
})
