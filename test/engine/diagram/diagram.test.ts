import { describe, expect, test } from 'vitest'
import { diagram, unnamedTasks, type View } from '#engine/diagram'
import { rules } from '#test/engine/scenarios/procedure.ts'
import { typeOf } from './mermaid.ts'
import { versionTitled, versionWith, words } from './procedure.ts'

const views = { flow: 'flowchart-v2', lanes: 'swimlane', sequence: 'sequence', timeline: 'timeline' } as const
const drawn = (view: View, part = {}, version = rules.version) => diagram(version, view, { words, ...part }).split('\n')

describe.each(Object.entries(views))('the %s view is text that Mermaid reads', (name, type) => {
  const view = name as View
  test('as what it is', async () => expect(await typeOf(diagram(rules.version, view, { words }))).toBe(type))
  test('of one stage and of one role', async () => {
    expect(await typeOf(diagram(rules.version, view, { words, stage: 'start' }))).toBe(type)
    expect(await typeOf(diagram(rules.version, view, { words, role: 'provider' }))).toBe(type)
  })
  test.each([
    'Центр «Воля»',
    '"]; click t_file "javascript:alert(1)"',
    '<img src=x onerror=alert(1)> & <b>',
    'первая строка\nend\nвторая ---> третья',
    '1. Выявление (п. 5.3(2)); #35; #quot; %% x',
    '- `код` **жирно** style: a:#171; {{x}} || [[y]]',
    'end',
  ])('whatever the titles are: %j', async (title) => {
    const text = diagram(versionTitled(title), view, { words })
    expect(await typeOf(text)).toBe(type)
    expect(text).not.toMatch(/[&%`{}]|<(?!br\/>)|#(?!\d+;)/)
  })
})

describe('the flow', () => {
  test('shows the tasks of a stage in order, optional ones round', () => {
    const lines = drawn('flow')
    expect(lines).toContain('  subgraph s_start["Начало"]')
    expect(lines).toContain('    t_file["Подать заявление"]')
    expect(lines).toContain('    t_call("Позвонить")')
    expect(lines).toContain('    t_file --> t_assess')
  })
  test('leads from the entry through the stages to the closing', () => {
    const lines = drawn('flow')
    for (const way of [
      'e_application --> s_start',
      's_start --> s_service',
      's_service --> s_start',
      's_end --> c_over',
    ])
      expect(lines).toContain(`  ${way}`)
  })
  test('dots the branches of a stage and the way from a ground to the winding-up', () => {
    const lines = drawn('flow')
    expect(lines).toContain('  s_service -.-> b_pause')
    expect(lines).toContain('  c_death -.-> s_end')
  })
  test('wraps a long name between its words', () =>
    expect(drawn('flow', {}, versionTitled('Оценить условия жизнедеятельности, составить акт'))).toContain(
      '    t_assess["Оценить условия<br/>жизнедеятельности, составить<br/>акт"]',
    ))
  test('calls a transition by its title', () => {
    const titled = versionWith((workflow) => {
      const start = { ...workflow.stages.start!, next: { planned: { title: 'План готов', to: 'service' } } }
      return { ...workflow, stages: { ...workflow.stages, start } }
    })
    expect(drawn('flow', {}, titled)).toContain('  s_start -->|"План готов"| s_service')
  })
  test('of one stage shows its neighbours by name only', () => {
    const lines = drawn('flow', { stage: 'service' })
    expect(lines).toContain('  subgraph s_service["Обслуживание"]')
    expect(lines).toContain('    s_start("Начало")')
    expect(lines.join()).not.toContain('t_file')
  })
  test('of one stage says where it comes from, leads to, may end and what may go on beside it', () => {
    const lines = drawn('flow', { stage: 'service' })
    for (const line of [
      '  subgraph g_from["Откуда"]',
      '  g_from --> s_service',
      '  s_service --> g_next',
      '  s_service -.-> g_closings',
      '  s_service -.-> g_beside',
      '    c_death[["Смерть"]]',
      '    b_pause("Приостановка")',
    ])
      expect(lines).toContain(line)
  })
  test('of one stage puts the name of a way before where it leads', () => {
    const titled = versionWith((workflow) => {
      const start = { ...workflow.stages.start!, next: { planned: { title: 'План готов', to: 'service' } } }
      return { ...workflow, stages: { ...workflow.stages, start } }
    })
    expect(drawn('flow', { stage: 'start' }, titled)).toContain('    s_service("План готов: Обслуживание")')
  })
  test('of one stage keeps tasks without an order one under another, on a telephone all of them', () => {
    const loose = versionWith(({ stages, ...workflow }) => {
      const visit = { title: 'Посетить', role: 'provider' }
      const service = { ...stages.service!, tasks: { ...stages.service!.tasks, visit } }
      return { ...workflow, stages: { ...stages, service } }
    })
    expect(drawn('flow', { stage: 'service' }, loose)).toContain('    t_admit ~~~ t_visit')
    expect(drawn('flow', { stage: 'start' }).join()).not.toContain('t_file ~~~ t_assess')
    expect(drawn('flow', { stage: 'start', width: 'narrow' })).toContain('    t_plan ~~~ t_call')
  })
  test('of one role says with whom it deals', () => {
    expect(drawn('flow', { role: 'citizen' })).toContain('    t_file["Подать заявление → Отдел"]')
    expect(drawn('flow', { role: 'body' })).toContain('    t_file["Подать заявление от:<br/>Гражданин"]')
  })
  test('puts many boxes of one kind in rows of three, on a telephone one under another', () => {
    const many = versionWith((workflow) => {
      const entries = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, { title: name, to: 'start' }])
      return { ...workflow, entries: Object.fromEntries(entries) }
    })
    const lines = drawn('flow', { stage: 'start' }, many)
    expect(lines.filter((line) => line.includes('~~~ e_'))).toEqual([
      '    e_a ~~~ e_b',
      '    e_b ~~~ e_c',
      '    e_d ~~~ e_e',
    ])
    expect(drawn('flow', { stage: 'start', width: 'narrow' }, many).join()).not.toContain('~~~ e_')
    expect(drawn('flow', { detail: 'stages' }, many)).toContain('  g_from_s_start --> s_start')
  })
  test('of stages only leaves out the tasks, and grounds that end the case at once', () => {
    const version = versionWith((workflow) => {
      const moved = { title: 'Переезд', by: 'body', during: ['service'], to: 'end' }
      return { ...workflow, closings: { ...workflow.closings, moved } }
    })
    const lines = drawn('flow', { detail: 'stages' }, version)
    expect(lines).toContain('  s_start("Начало")')
    expect(lines).toContain('  s_start --> s_service')
    expect(lines).toContain('  s_service -.-> s_end')
    expect(lines).toContain('    b_pause("Приостановка")')
    expect(lines.join()).not.toMatch(/t_file|c_death|c_moved/)
  })
})

describe('the lanes', () => {
  test('give each role that acts a lane with its tasks', () => {
    const lines = drawn('lanes')
    const at = lines.indexOf('  subgraph r_citizen["Гражданин"]')
    expect(lines.slice(at, at + 3)).toEqual([
      '  subgraph r_citizen["Гражданин"]',
      '    t_file["Подать заявление"]',
      '  end',
    ])
  })
  test('go on from the last act a stage must have to the first of the next', () =>
    expect(drawn('lanes')).toContain('  t_plan --> t_admit'))
})

describe('the sequence', () => {
  test('shows what passes between roles, and nothing else', () =>
    expect(drawn('sequence')).toEqual([
      'sequenceDiagram',
      '  accTitle: Помощь',
      '  actor r_citizen as Гражданин',
      '  participant r_body as Отдел',
      '  Note over r_citizen,r_body: Начало',
      '  r_citizen->>r_body: Подать заявление',
      '',
    ]))
  test('cites the clause, and a branch is what may happen', () => {
    const handing = versionWith((workflow) => {
      const order = { ...workflow.branches!.pause!.tasks.order!, to: 'citizen', source: 'town/act#9.2' }
      const pause = { ...workflow.branches!.pause!, tasks: { order } }
      return { ...workflow, branches: { pause } }
    })
    expect(drawn('sequence', {}, handing).slice(-3, -1)).toEqual([
      '  Note over r_citizen,r_provider: Ветвь: Приостановка',
      '  r_provider->>r_citizen: Издать приказ (п.\u00a09\u2060.2)',
    ])
    expect(unnamedTasks(handing, 'sequence', { words })).toEqual(['file', 'order'])
  })
})

describe('the timeline', () => {
  test('says what is due how long after which event', () =>
    expect(drawn('timeline')).toEqual([
      'timeline TD',
      '  accTitle: Помощь',
      '  section Начало',
      '    Подать заявление : 3 working-day — Оценить',
      '',
    ]))
  test('stands one under another on a telephone', () =>
    expect(drawn('timeline', { width: 'narrow' })).toEqual([
      'flowchart TD',
      '  accTitle: Помощь',
      '  subgraph s_start["Начало"]',
      '    direction TB',
      '    e_start_0(["Подать заявление"])',
      '    t_assess["3 working-day — Оценить"]',
      '    e_start_0 --> t_assess',
      '  end',
      '',
    ]))
  test('has a place for what recurs, for a day that is fixed and for one that no act names', () => {
    const timed = versionWith((workflow) => {
      const tasks = {
        visit: { title: 'Посетить', role: 'provider', every: { amount: 1, unit: 'month' } },
        admit: { title: 'Принять', role: 'provider', deadline: { undated: 'Срок не назван' } },
        note: { title: 'Отметить', role: 'provider', deadline: { date: '2026-12-31' } },
        check: { title: 'Проверить', role: 'body', deadline: { amount: 2, unit: 'week', from: 'service.ends' } },
        ask: { title: 'Спросить', role: 'body', deadline: { amount: 1, unit: 'week', from: 'plan.months' } },
      } as const
      return { ...workflow, stages: { ...workflow.stages, service: { ...workflow.stages.service!, tasks } } }
    })
    expect(drawn('timeline', { stage: 'service' }, timed).slice(2, -1)).toEqual([
      '  section Обслуживание',
      '    Обслуживание : каждые 1 month — Посетить',
      '    без дня : Срок не назван — Принять',
      '    31#46;12#46;2026 : 31#46;12#46;2026 — Отметить',
      '    конец#58; Обслуживание : 2 week — Проверить',
      '    Месяцев : 1 week — Спросить',
    ])
    expect(unnamedTasks(timed, 'timeline', { words, stage: 'service' })).toEqual([
      'visit',
      'admit',
      'note',
      'check',
      'ask',
    ])
  })
})
