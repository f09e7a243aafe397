import { describe, expect, test } from 'vitest'
import { canonical, loadLibrary, procedureVersion } from '#engine/definition'
import { type Change, hash, tinyFiles, tinyRegion } from '#test/support/tiny-region.ts'

function load(change: Change = {}, files = tinyFiles(change)) {
  const result = loadLibrary(files, hash)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const workflow = 'workflows/tiny/help.json'

describe('a library', () => {
  test('has every definition by its id', () => {
    const library = load()
    expect(Object.keys(library.regions).sort()).toEqual(['land', 'tiny'])
    expect(Object.keys(library.acts).sort()).toEqual(['land/code', 'tiny/order'])
    expect(Object.keys(library.calendars).sort()).toEqual(['land/common', 'tiny/offices'])
    expect(Object.keys(library.catalogues)).toEqual(['tiny/help'])
    expect(Object.keys(library.workflows)).toEqual(['tiny/help'])
    expect(Object.keys(library.forms).sort()).toEqual(['tiny/meeting', 'tiny/person', 'tiny/request'])
    expect(Object.keys(library.scenarios)).toEqual(['tiny/granted'])
  })

  test('gives a district what its country says and it does not', () =>
    expect(load().regions.tiny).toMatchObject({ title: 'Район', timeZone: 'Europe/Moscow' }))

  test('cannot be changed, however deep', () => {
    const { tasks } = load().workflows['tiny/help']!.stages.intake!
    expect(Object.isFrozen(tasks.decide?.requires?.consent?.when)).toBe(true)
  })

  test('has one hash for one content, whatever the order of files and keys', () => {
    const turned = tinyFiles().map(({ path, text }) => {
      const keys = Object.entries(JSON.parse(text)).reverse()
      return { path, text: JSON.stringify(Object.fromEntries(keys)) }
    })
    expect(load({}, turned.reverse()).hash).toBe(load().hash)
    expect(load({ [workflow]: { title: 'Поддержка' } }).hash).not.toBe(load().hash)
  })
})

describe('the layers of a calendar', () => {
  const layers = (change: Change = {}) => load(change).calendarLayers

  test('are what each file says itself, the base first', () =>
    expect(layers()['tiny/offices']).toEqual([
      {
        id: 'land/common',
        knownFrom: '2026-01-01',
        knownTo: '2026-12-31',
        weekend: ['saturday', 'sunday'],
        days: { '2026-01-01': { working: false, source: 'land/code#2' } },
      },
      { id: 'tiny/offices', days: { '2026-04-27': { working: false, source: 'tiny/order#1' } } },
    ]))

  test('keep a day in the base that only a district takes away', () =>
    expect(Object.keys(layers()['land/common']?.[0]?.days ?? {})).toEqual(['2026-01-01', '2026-05-01']))

  test('give a day that a district only adds to whole', () => {
    const change = { 'regions/tiny/calendars/offices.json': { days: { '2026-01-01': { disputed: 'Спорный день' } } } }
    expect(layers(change)['tiny/offices']?.[1]?.days['2026-01-01']).toEqual({
      working: false,
      source: 'land/code#2',
      disputed: 'Спорный день',
    })
  })
})

describe('the version of a procedure', () => {
  function version(change: Change = {}, region = 'tiny', name = 'help') {
    const result = procedureVersion(load(change), region, name, hash)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.value
  }

  test('has the region, the workflow and the forms and catalogues it reaches, and no others', () => {
    const unused = {
      'forms/tiny/spare.json': {
        id: 'tiny/spare',
        title: 'Запас',
        source: 'tiny/order#1',
        sections: { main: { title: 'Запас', fields: { name: { kind: 'text', title: 'Имя' } } } },
      },
    }
    const { region, name, workflow, forms, catalogues } = version(unused)
    expect([region.id, name, workflow.id]).toEqual(['tiny', 'help', 'tiny/help'])
    expect(Object.keys(forms)).toEqual(['tiny/meeting', 'tiny/person', 'tiny/request'])
    expect(Object.keys(catalogues)).toEqual(['tiny/help'])
  })

  test('is itself again after being written down and read', () =>
    expect(JSON.parse(JSON.stringify(version()))).toEqual(version()))

  test('has a hash of its own content', () => {
    const { hash: own, ...content } = version()
    expect(own).toBe(hash(canonical(content)))
  })

  test('stays the same when another act, calendar or unused form changes', () =>
    expect(version({ 'regions/land/acts/code.json': { title: 'Кодекс (ред.)' } }).hash).toBe(version().hash))

  test('stays the same when a public list or another procedure of the region changes', () => {
    const { help } = tinyRegion['regions/tiny/region.json'].procedures
    const lists = { where: { title: 'Куда обратиться', source: 'tiny/order#1', items: { office: { title: 'Отдел' } } } }
    const other = version({ 'regions/tiny/region.json': { lists, procedures: { again: help } } })
    expect(other.hash).toBe(version().hash)
  })

  test('is another when a form it reaches changes', () =>
    expect(version({ 'forms/tiny/person.json': { title: 'Житель' } }).hash).not.toBe(version().hash))

  test('is there for a procedure of a region only', () => {
    expect(procedureVersion(load(), 'moon', 'help', hash)).toMatchObject({ problems: [{ code: 'unknown-region' }] })
    expect(procedureVersion(load(), 'tiny', 'to-string', hash)).toMatchObject({
      problems: [{ code: 'unknown-procedure' }],
    })
    expect(procedureVersion(load(), 'constructor', 'help', hash)).toMatchObject({ ok: false })
  })
})

describe('canonical JSON', () => {
  test('sorts keys at every depth, keeps lists and drops what is undefined', () =>
    expect(canonical({ b: [{ d: 1, c: 'я' }, null], a: undefined, B: true })).toBe(
      '{"B":true,"b":[{"c":"я","d":1},null]}',
    ))

  test('has one order for keys that look like numbers too', () =>
    expect(canonical({ '10': 1, '9': 1, a: 1 })).toBe(canonical({ a: 1, '9': 1, '10': 1 })))
})
