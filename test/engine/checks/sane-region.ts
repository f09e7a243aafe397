import { createHash } from 'node:crypto'
import { checkBy, type Rule, rules } from '#engine/checks'
import { type LocatedLibrary, readLibrary } from '#engine/definition'
import { isObject } from '#engine/record'

const roll = {
  hour: 'none',
  'day-and-night': 'forward',
  'calendar-day': 'forward',
  'working-day': 'none',
  week: 'forward',
  month: 'forward',
  quarter: 'forward',
  year: 'forward',
}

/** A town with one procedure in which no check finds anything: an application, a decision, half a year of visits. */
export const saneRegion = {
  'regions/town/region.json': {
    id: 'town',
    title: 'Город',
    calendar: 'town/days',
    timeZone: 'Europe/Moscow',
    languages: ['ru'],
    reading: { count: 'next-day', roll, before: 'back', every: 'calendar', 'day-and-night': 'next-day' },
    agencies: {
      office: { title: 'Отдел', kind: 'office', calendar: 'town/days' },
      centre: { title: 'Центр', kind: 'centre', calendar: 'town/days' },
    },
    procedures: {
      help: {
        workflow: 'town/help',
        inForce: { from: '2026-01-01', source: 'town/order#1' },
        roles: { office: { agency: 'office' }, centre: { kind: 'centre' } },
      },
    },
  },
  'regions/town/acts/order.json': {
    id: 'town/order',
    title: 'Порядок',
    clauses: {
      '1': { gist: 'Порядок действует с 1 января' },
      '2.1': { gist: 'Заявление' },
      '2.2': { gist: 'Решение за 3 рабочих дня' },
      '3': { gist: 'Помощь на дому полгода' },
      '4': { gist: 'Жалоба' },
      '5': { gist: 'Праздники' },
    },
  },
  'regions/town/calendars/days.json': {
    id: 'town/days',
    title: 'Рабочие дни',
    knownFrom: '2026-01-01',
    knownTo: '2026-12-31',
    weekend: ['saturday', 'sunday'],
    days: { '2026-01-01': { working: false, source: 'town/order#5' } },
  },
  'regions/town/catalogues/visits.json': {
    id: 'town/visits',
    title: 'Услуги',
    groups: {
      home: {
        title: 'На дому',
        code: '1',
        services: {
          visit: {
            code: '1.1',
            title: 'Посещение',
            volume: 52,
            months: 6,
            norm: '5200.00',
            recurrence: { times: 2, per: 'week' },
            source: 'town/order#3',
          },
        },
      },
    },
  },
  'workflows/town/help.json': {
    id: 'town/help',
    title: 'Помощь на дому',
    subject: { form: 'town/person' },
    roles: {
      person: { title: 'Гражданин', kind: 'person' },
      office: { title: 'Отдел', kind: 'agency', sees: ['personal', 'health'] },
      centre: { title: 'Центр', kind: 'agency', sees: ['personal', 'health'] },
    },
    consents: { help: { title: 'Согласие на помощь', role: 'person', source: 'town/order#3' } },
    entries: { application: { title: 'Обратился', to: 'intake', source: 'town/order#2.1' } },
    stages: {
      intake: {
        title: 'Приём',
        source: 'town/order#2.1',
        tasks: {
          apply: { title: 'Подать заявление', role: 'person', form: 'town/application', source: 'town/order#2.1' },
          decide: {
            title: 'Принять решение',
            role: 'office',
            form: 'town/decision',
            after: ['apply'],
            requires: { paper: { when: [{ valid: ['apply.paper', { var: 'on' }] }], source: 'town/order#2.2' } },
            deadline: { amount: 3, unit: 'working-day', from: 'apply', source: 'town/order#2.2' },
            source: 'town/order#2.2',
          },
        },
        next: {
          granted: { to: 'care', when: [{ '==': [{ var: 'decide.granted' }, true] }], source: 'town/order#3' },
          refused: { close: 'refused', source: 'town/order#2.2' },
        },
      },
      care: {
        title: 'Помощь',
        source: 'town/order#3',
        period: { amount: 6, unit: 'month', from: 'decide', source: 'town/order#3' },
        tasks: {
          visit: {
            title: 'Посетить',
            role: 'centre',
            form: 'town/visit',
            prefill: { name: 'subject.name' },
            repeats: true,
            requires: { consent: { when: [{ consent: 'help' }], source: 'town/order#3' } },
            deadline: { amount: 5, unit: 'working-day', from: 'decide', source: 'town/order#3' },
            source: 'town/order#3',
          },
        },
        next: {
          over: { close: 'given', when: [{ '>': [{ var: 'on' }, { var: 'care.ends' }] }], source: 'town/order#3' },
        },
      },
    },
    branches: {
      complaint: {
        title: 'Жалоба',
        opens: { by: 'office' },
        many: true,
        source: 'town/order#4',
        tasks: { answer: { title: 'Ответить на жалобу', role: 'office', source: 'town/order#4' } },
      },
    },
    closings: {
      given: { title: 'Помощь оказана', source: 'town/order#3' },
      refused: { title: 'Отказано', source: 'town/order#2.2' },
    },
    duties: {
      report: {
        title: 'Отчитаться',
        role: 'office',
        every: { amount: 1, unit: 'quarter', source: 'town/order#4' },
        source: 'town/order#4',
      },
    },
  },
  'forms/town/person.json': {
    id: 'town/person',
    title: 'Гражданин',
    source: 'town/order#2.1',
    sections: {
      main: { title: 'Гражданин', fields: { name: { kind: 'text', title: 'Имя', sensitivity: 'personal' } } },
    },
  },
  'forms/town/application.json': {
    id: 'town/application',
    title: 'Заявление',
    source: 'town/order#2.1',
    sections: {
      main: {
        title: 'Заявление',
        fields: {
          kind: { kind: 'choice', title: 'Вид помощи', options: { home: 'На дому', money: 'Деньгами' } },
          reason: {
            kind: 'text',
            title: 'Почему деньгами',
            required: true,
            visible: [{ '==': [{ var: 'kind' }, 'money'] }],
          },
          paper: {
            kind: 'document',
            title: 'Справка',
            sensitivity: 'health',
            validity: { amount: 1, unit: 'month', source: 'town/order#2.1' },
          },
        },
      },
    },
  },
  'forms/town/decision.json': {
    id: 'town/decision',
    title: 'Решение',
    source: 'town/order#2.2',
    sections: {
      main: { title: 'Решение', fields: { granted: { kind: 'yes-no', title: 'Назначено', required: true } } },
    },
  },
  'forms/town/visit.json': {
    id: 'town/visit',
    title: 'Посещение',
    source: 'town/order#3',
    sections: {
      main: {
        title: 'Посещение',
        fields: {
          name: { kind: 'text', title: 'Имя', sensitivity: 'personal' },
          services: {
            kind: 'services',
            title: 'Услуги',
            catalogue: 'town/visits',
            columns: { volume: { kind: 'integer', title: 'Объём' } },
          },
        },
      },
    },
  },
}

/** A JSON Merge Patch of the folder: paths, then keys; null removes. */
export type Change = Readonly<Record<string, unknown>>

/** What the checks find after one change, each as «code file#pointer». */
export function findings(change: Change = {}, list: readonly Rule[] = rules): readonly string[] {
  return checkBy(read(change), list).map(({ code, file, pointer }) => `${code} ${file}#${pointer}`)
}

/** The town with a change made to it; a change that does not even load is a mistake of the test. */
export function read(change: Change = {}): LocatedLibrary {
  const files = Object.entries(merged(saneRegion, change)).map(([path, value]) => ({
    path,
    text: JSON.stringify(value, null, 2),
  }))
  const result = readLibrary(files, (text) => createHash('sha256').update(text).digest('hex'))
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2))
  return result.value
}

function merged(base: unknown, patch: Change): Record<string, unknown> {
  const result: Record<string, unknown> = isObject(base) ? { ...base } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = isObject(value) ? merged(result[key], value) : value
  }
  return result
}
