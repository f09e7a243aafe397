import { createHash } from 'node:crypto'
import { type DefinitionFile, loadLibrary } from '#engine/definition'

const week = { 'calendar-day': 'forward', week: 'forward', month: 'forward', quarter: 'forward', year: 'forward' }

/** A country and a district in it with one procedure: the smallest folder that loads and has one of everything. */
export const tinyRegion = {
  'regions/land/region.json': {
    id: 'land',
    title: 'Страна',
    calendar: 'land/common',
    timeZone: 'Europe/Moscow',
    languages: ['ru'],
    reading: {
      count: 'next-day',
      roll: { hour: 'none', 'day-and-night': 'forward', 'working-day': 'none', ...week },
      before: 'back',
      every: 'calendar',
      'day-and-night': 'next-day',
    },
    agencies: {},
    procedures: {},
    parameters: {
      minimum: {
        title: 'Минимум',
        type: 'money',
        values: { '2026-01-01': { value: '100.00', source: 'land/code#1' } },
      },
    },
  },
  'regions/land/acts/code.json': {
    id: 'land/code',
    title: 'Кодекс',
    clauses: { '1': { gist: 'Минимум' }, '2': { gist: 'Выходные' } },
  },
  'regions/land/calendars/common.json': {
    id: 'land/common',
    title: 'Общий календарь',
    knownFrom: '2026-01-01',
    knownTo: '2026-12-31',
    weekend: ['saturday', 'sunday'],
    days: {
      '2026-01-01': { working: false, source: 'land/code#2' },
      '2026-05-01': { working: false, source: 'land/code#2' },
    },
  },
  'regions/tiny/region.json': {
    id: 'tiny',
    extends: 'land',
    title: 'Район',
    calendar: 'tiny/offices',
    agencies: { office: { title: 'Отдел', kind: 'office', calendar: 'tiny/offices' } },
    procedures: {
      help: { workflow: 'tiny/help', inForce: { from: '2026-01-01' }, roles: { office: { kind: 'office' } } },
    },
  },
  'regions/tiny/acts/order.json': {
    id: 'tiny/order',
    title: 'Порядок',
    clauses: { '1': { gist: 'Заявление' }, '2': { gist: 'Решение' }, '3': { gist: 'Помощь' } },
    findings: { 'no-term': { kind: 'gap', clauses: ['2'], question: 'Какой срок?' } },
  },
  'regions/tiny/calendars/offices.json': {
    id: 'tiny/offices',
    extends: 'land/common',
    title: 'Учреждения района',
    days: { '2026-04-27': { working: false, source: 'tiny/order#1' }, '2026-05-01': null },
  },
  'regions/tiny/catalogues/help.json': {
    id: 'tiny/help',
    title: 'Услуги',
    groups: {
      home: {
        title: 'На дому',
        code: '1',
        services: {
          visit: { code: '1.1', title: 'Посещение', volume: 6, months: 6, norm: '60.00', source: 'tiny/order#3' },
        },
      },
    },
  },
  'regions/tiny/scenarios/granted.json': {
    id: 'tiny/granted',
    title: 'Помощь назначена',
    source: 'tiny/order#2',
    region: 'tiny',
    procedure: 'help',
    given: { on: '2026-02-05', agency: 'office', entry: 'application', subject: { name: 'Иванов' } },
    steps: [{ when: { on: '2026-02-05', task: 'apply' }, then: { stage: 'intake', due: { decide: null } } }],
  },
  'workflows/tiny/help.json': {
    id: 'tiny/help',
    title: 'Помощь',
    subject: { form: 'tiny/person' },
    roles: { person: { title: 'Гражданин', kind: 'person' }, office: { title: 'Отдел', kind: 'agency' } },
    consents: { service: { title: 'Согласие', role: 'person', source: 'tiny/order#3' } },
    entries: { application: { title: 'Заявление', to: 'intake' } },
    stages: {
      intake: {
        title: 'Приём',
        tasks: {
          apply: { title: 'Подать', role: 'person', form: 'tiny/request', source: 'tiny/order#1' },
          decide: {
            title: 'Решить',
            role: 'office',
            after: ['apply'],
            when: [{ '>': [{ count: [{ var: 'apply.family' }, { answered: 'row.name' }] }, 0] }],
            requires: { consent: { when: [{ consent: 'service' }], source: 'tiny/order#3' } },
            deadline: { amount: 3, unit: 'working-day', from: 'apply', source: 'tiny/order#2' },
            source: 'tiny/order#2',
          },
        },
        next: {
          granted: { to: 'care', when: [{ '==': [{ var: 'apply.kind' }, 'care'] }], source: 'tiny/order#2' },
          refused: { close: 'refused', finding: 'Отказ не описан' },
        },
      },
      care: {
        title: 'Помощь',
        period: { amount: 'apply.months', unit: 'month', from: 'decide', source: 'tiny/order#3' },
        tasks: {},
        next: {
          over: { close: 'given', when: [{ '>=': [{ var: 'on' }, { var: 'care.ends' }] }], source: 'tiny/order#3' },
        },
      },
    },
    branches: {
      child: {
        title: 'Ребёнок',
        each: 'apply.family',
        opens: { by: 'office' },
        source: 'tiny/order#3',
        tasks: {
          greet: {
            title: 'Познакомиться',
            role: 'office',
            form: 'tiny/meeting',
            prefill: { name: 'subject.name' },
            when: [{ answered: 'row.name' }],
            source: 'tiny/order#3',
          },
        },
      },
    },
    closings: {
      given: { title: 'Помощь оказана', source: 'tiny/order#3' },
      refused: { title: 'Отказано', finding: 'Отказ не описан' },
    },
  },
  'forms/tiny/person.json': {
    id: 'tiny/person',
    title: 'Гражданин',
    source: 'tiny/order#1',
    sections: { main: { title: 'Гражданин', fields: { name: { kind: 'text', title: 'Имя' } } } },
  },
  'forms/tiny/meeting.json': {
    id: 'tiny/meeting',
    title: 'Знакомство',
    finding: 'Форма не приложена',
    sections: {
      main: {
        title: 'Знакомство',
        fields: {
          name: { kind: 'text', title: 'Имя' },
          kind: { kind: 'text', title: 'Вид помощи', default: { var: 'apply.kind' } },
        },
      },
    },
  },
  'forms/tiny/request.json': {
    id: 'tiny/request',
    title: 'Заявление',
    source: 'tiny/order#1',
    sections: {
      main: {
        title: 'Заявление',
        fields: {
          kind: { kind: 'choice', title: 'Вид', options: { care: 'Уход', money: 'Деньги' } },
          months: { kind: 'integer', title: 'Месяцев', visible: [{ '==': [{ var: 'kind' }, 'care'] }] },
          paper: {
            kind: 'document',
            title: 'Справка',
            validity: { amount: 1, unit: 'month', source: 'tiny/order#1' },
          },
          office: { kind: 'agency', title: 'Кто поможет', of: 'office' },
          family: {
            kind: 'table',
            title: 'Семья',
            columns: {
              name: { kind: 'text', title: 'Имя' },
              income: { kind: 'money', title: 'Доход' },
              half: { kind: 'money', title: 'Половина', value: { share: [{ var: 'row.income' }, 1, 2] } },
            },
          },
          total: { kind: 'money', title: 'Всего', value: { sum: [{ var: 'family' }, { var: 'row.half' }] } },
          services: {
            kind: 'services',
            title: 'Услуги',
            catalogue: 'tiny/help',
            columns: { volume: { kind: 'integer', title: 'Объём', default: { var: 'service.volume' } } },
          },
        },
      },
    },
  },
}

/** A JSON Merge Patch of the folder: paths, then keys; null removes. */
export type Change = Readonly<Record<string, unknown>>

/** The files of the tiny region with a change made to them. */
export function tinyFiles(change: Change = {}): readonly DefinitionFile[] {
  const folder = merged(tinyRegion, change)
  return Object.entries(folder).map(([path, value]) => ({ path, text: JSON.stringify(value, null, 2) }))
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What is wrong with the tiny region after a change, each as «code file#pointer» and its params. */
export function problemsAfter(change: Change) {
  const result = loadLibrary(tinyFiles(change), hash)
  const problems = result.ok ? [] : result.problems
  return problems.map(({ code, file, pointer, params }) => ({ at: `${code} ${file}#${pointer}`, ...params }))
}

function merged(base: unknown, patch: Change): Record<string, unknown> {
  const result: Record<string, unknown> = isObject(base) ? { ...base } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = isObject(value) ? merged(result[key], value) : value
  }
  return result
}

function isObject(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
