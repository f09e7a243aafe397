import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCommand } from '#scripts/run-command.ts'
import { saneRegion } from '#test/engine/checks/sane-region.ts'

const root = join(import.meta.dirname, '../..')
const made = mkdtempSync(join(tmpdir(), 'poryadok-'))
afterAll(() => rmSync(made, { recursive: true }))

function write(path: string, text: string): string {
  const file = join(made, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

const term = '{"amount":3,"unit":"working-day"}'
const due = (...more: readonly string[]) => runCommand(['due', '--region', 'yakutia', '--term', term, ...more])
const newYear = ['--from', '2025-12-29T16:20:00+09:00']

describe('the program', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/poryadok.ts'), ...args], { encoding: 'utf8' })
  test('prints one JSON document and ends with 0', () => {
    const { status, stdout } = run(
      'due',
      '--region',
      'yakutia',
      '--calendar',
      'yakutia/republic-bodies',
      '--term',
      term,
      ...newYear,
      '--json',
    )
    expect([status, JSON.parse(stdout).due]).toEqual([0, '2026-01-13'])
  })
  test('ends with 2 and says how to call it when it is called wrongly', () => {
    const { status, stdout, stderr } = run('dew')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('due --region R')
  })
})

describe('due', () => {
  test('counts three working days over the New Year holidays of 2026 and says why', async () => {
    const { exit, json, text } = await due('--calendar', 'yakutia/republic-bodies', ...newYear)
    expect(exit).toBe(0)
    expect(json).toMatchObject({
      due: '2026-01-13',
      steps: expect.arrayContaining([expect.objectContaining({ on: '2025-12-31', type: 'skipped' })]),
    })
    expect(text).toContain('1–8 января')
    expect(text).toContain('13.01.2026')
  })
  // 27 April is a day off of the republic; it binds its bodies, not a private provider.
  test('takes the calendar of the agency that must act', async () => {
    const ofState = await due('--agency', 'rehabilitation-centre', '--from', '2026-04-23')
    const ofNonprofit = await due('--agency', 'nonprofit-centre', '--from', '2026-04-23')
    expect(ofState.json).toMatchObject({ due: '2026-04-29' })
    expect(ofNonprofit.json).toMatchObject({ due: '2026-04-28' })
  })
  test('gives no date past the last published calendar year', async () => {
    const { exit, json, text } = await due('--calendar', 'russia/federal', '--from', '2030-12-30', '--lang', 'en')
    expect([exit, text]).toEqual([
      1,
      'The calendar “Federal working calendar of Russia, five-day week” is published until 31.12.2027: no date can be given after that.',
    ])
    expect(json).toMatchObject({ problems: [{ code: 'beyond-known-calendar' }] })
  })
  test.each([
    ['no start', ['--calendar', 'russia/federal']],
    ['no calendar', newYear],
    ['both an agency and a calendar', ['--agency', 'nonprofit-centre', '--calendar', 'russia/federal', ...newYear]],
    ['an unknown agency', ['--agency', 'toString', ...newYear]],
    ['an unknown calendar', ['--calendar', 'russia/lunar', ...newYear]],
    ['an unknown region', ['--region', 'atlantis', '--calendar', 'russia/federal', ...newYear]],
    ['an unknown option', ['--calender', 'russia/federal', ...newYear]],
    ['an unknown language', ['--calendar', 'russia/federal', '--lang', 'fr', ...newYear]],
    ['a term that is not JSON', ['--calendar', 'russia/federal', '--term', '3 days', ...newYear]],
    ['an unknown unit', ['--calendar', 'russia/federal', '--term', '{"amount":3,"unit":"day"}', ...newYear]],
    ['an unknown key', ['--calendar', 'russia/federal', '--term', '{"amount":3,"unit":"week","x":1}', ...newYear]],
  ])('is called wrongly with %s', async (_, options) => expect((await due(...options)).exit).toBe(2))
})

describe('check', () => {
  test('finds nothing in the shipped definitions but notes about the acts', async () => {
    const { exit, json } = await runCommand(['check'])
    expect([exit, json]).toMatchObject([0, { errors: 0, warnings: 0 }])
  })
  test('prints what the checks find by severity, and fails for an error only', async () => {
    const town = (name: string, checks: object) => {
      for (const [path, definition] of Object.entries(saneRegion)) write(`${name}/${path}`, JSON.stringify(definition))
      write(`${name}/forms/town/note.json`, JSON.stringify({ ...saneRegion['forms/town/visit.json'], id: 'town/note' }))
      const region = { ...saneRegion['regions/town/region.json'], checks }
      write(`${name}/regions/town/region.json`, JSON.stringify(region))
      return runCommand(['check', join(made, name)])
    }
    const warned = await town('warned', {})
    expect([warned.exit, warned.json]).toMatchObject([
      0,
      { errors: 0, warnings: 1, notes: 0, problems: [{ code: 'unused-form', severity: 'warning', line: 1 }] },
    ])
    expect(warned.text).toContain('предупреждение: ')
    expect(warned.text).toContain('предупреждений: 1')
    const strict = await town('strict', { 'unused-form': 'error' })
    expect([strict.exit, strict.json]).toMatchObject([1, { errors: 1, problems: [{ severity: 'error' }] }])
    expect((await town('quiet', { 'unused-form': 'off' })).json).toMatchObject({ problems: [] })
  })
  test('names file, line, column and pointer of every problem, with a sentence', async () => {
    write('broken/regions/town/calendars/days.json', '{\n  "id": "town/days",\n  "titel": "Дни"\n}\n')
    const { exit, text, json } = await runCommand(['check', join(made, 'broken')])
    const file = join(made, 'broken/regions/town/calendars/days.json')
    expect(exit).toBe(1)
    expect(text).toContain(`${file}:3:3 /titel Неизвестный ключ «titel».`)
    expect(json).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'unknown-key', line: 3 })]),
    })
  })
  test('is called wrongly with a folder that is not there', async () =>
    expect((await runCommand(['check', join(made, 'nowhere')])).exit).toBe(2))
})

describe('play', () => {
  const shipped = join(root, 'definitions/regions/yakutia/scenarios/not-recognised.json')
  test('prints the agenda after each step of an example', async () => {
    const { exit, text, json } = await runCommand(['play', shipped])
    expect(exit).toBe(0)
    expect(text).toContain('Оценить условия жизнедеятельности, составить акт (assess-need, yakutsk-authorised-body)')
    expect(json).toMatchObject({ scenarios: [{ id: 'yakutia/not-recognised', failures: [] }] })
  })
  test('says which step of an example lying anywhere went another way', async () => {
    const scenario = JSON.parse(readFileSync(shipped, 'utf8'))
    scenario.steps.splice(1)
    scenario.steps[0].then.stage = 'service'
    const file = write('mine.json', JSON.stringify({ ...scenario, id: 'yakutia/mine' }))
    const { exit, text, json } = await runCommand(['play', file])
    expect(exit).toBe(1)
    expect(text).toContain('НЕ ТАК: stage: ожидалось "service", вышло "assessment"')
    expect(json).toMatchObject({ scenarios: [{ failures: [{ step: 1, expected: 'service', actual: 'assessment' }] }] })
  })
  test('names the problems of an example that is not well formed', async () => {
    const file = write('bad.json', '{ "id": "yakutia/bad", "steps": [] }')
    const { exit, text } = await runCommand(['play', file])
    expect([exit, text.includes(`${file}:1:`)]).toEqual([1, true])
  })
  test('is called wrongly without files, or with one that is not there', async () => {
    expect((await runCommand(['play'])).exit).toBe(2)
    expect((await runCommand(['play', join(made, 'nowhere.json')])).exit).toBe(2)
  })
})

describe('diagram', () => {
  const draw = (view: string, ...more: readonly string[]) =>
    runCommand([
      'diagram',
      '--region',
      'yakutia',
      '--workflow',
      'yakutia/semi-residential-care',
      '--view',
      view,
      ...more,
    ])
  test.each([
    ['flow', 'flowchart TD'],
    ['lanes', 'swimlane-beta TB'],
    ['sequence', 'sequenceDiagram'],
    ['timeline', 'timeline TD'],
  ])('draws the %s', async (view, start) => expect((await draw(view)).text.split('\n')[0]).toBe(start))
  test('tells the procedure as text with its clauses', async () => {
    expect((await draw('text')).text).toContain('Срок: 3 рабочих дня, отсчёт от: Зарегистрировать заявление (п. 2.5)')
    expect((await draw('text', '--lang', 'en')).text).toContain(
      '3 working days, counted from: Register the application (cl. 2.5)',
    )
  })
  test('shows one stage or one role', async () => {
    expect((await draw('flow', '--stage', 'service')).text).not.toContain('t_file_application')
    expect((await draw('text', '--role', 'citizen')).text).not.toContain('Принять решение о признании нуждающимся. Кто')
  })
  test.each([
    ['view', 'cloud'],
    ['stage', 'nowhere'],
    ['role', 'nobody'],
  ])('is called wrongly with an unknown %s', async (option, name) =>
    expect((await draw('flow', `--${option}`, name)).exit).toBe(2),
  )
})

describe('schema', () => {
  test('compiles a form to draft-07 JSON Schema', async () => {
    const { exit, json } = await runCommand(['schema', 'yakutia/person'])
    expect([exit, json]).toMatchObject([0, { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' }])
  })
  test('is called wrongly with an unknown form', async () =>
    expect((await runCommand(['schema', 'yakutia/nothing'])).exit).toBe(2))
})
