import { buildCalendar } from '#engine/calendar'
import type { Field, Form, Region, Workflow } from '#engine/schema'
import type { Rules } from '#engine/workflow'

const region: Region = {
  id: 'town',
  title: 'Город',
  calendar: 'town/weekdays',
  timeZone: 'Asia/Irkutsk',
  languages: ['ru'],
  reading: {
    count: 'next-day',
    roll: {
      hour: 'none',
      'day-and-night': 'forward',
      'calendar-day': 'forward',
      'working-day': 'none',
      week: 'forward',
      month: 'forward',
      quarter: 'forward',
      year: 'forward',
    },
    before: 'back',
    every: 'calendar',
    'day-and-night': 'next-day',
  },
  agencies: {
    office: { title: 'Отдел', kind: 'body', calendar: 'town/weekdays' },
    centre: { title: 'Центр', kind: 'provider', calendar: 'town/weekdays' },
    'other-centre': { title: 'Другой центр', kind: 'provider', calendar: 'town/weekdays' },
  },
  procedures: {
    help: {
      workflow: 'town/help',
      inForce: { from: '2026-01-01' },
      roles: { body: { kind: 'body' }, provider: { kind: 'provider' } },
    },
  },
}

const workflow: Workflow = {
  id: 'town/help',
  title: 'Помощь',
  subject: { form: 'town/person' },
  roles: {
    citizen: { title: 'Гражданин', kind: 'person' },
    body: { title: 'Отдел', kind: 'agency' },
    provider: { title: 'Центр', kind: 'agency', chosen: 'plan.provider' },
  },
  consents: { service: { title: 'Согласие', role: 'citizen', to: 'provider' } },
  entries: { application: { title: 'Заявление', to: 'start' } },
  stages: {
    start: {
      title: 'Начало',
      tasks: {
        file: { title: 'Подать заявление', role: 'citizen', to: 'body' },
        assess: {
          title: 'Оценить',
          role: 'body',
          form: 'town/assessment',
          after: ['file'],
          deadline: { amount: 3, unit: 'working-day', from: 'file', source: 'town/act#1' },
        },
        plan: { title: 'Составить план', role: 'body', form: 'town/plan', after: ['assess'] },
        call: { title: 'Позвонить', role: 'body', optional: true },
      },
      next: { planned: { to: 'service', when: [{ done: 'plan' }] } },
    },
    service: {
      title: 'Обслуживание',
      period: { amount: 'plan.months', unit: 'month', from: 'admit' },
      tasks: {
        admit: { title: 'Принять', role: 'provider', requires: { consent: { when: [{ consent: 'service' }] } } },
        visit: { title: 'Посетить', role: 'provider', after: ['admit'], repeats: true },
      },
      next: { again: { to: 'start', by: 'body', when: [{ done: 'visit' }] } },
    },
    end: {
      title: 'Итоги',
      tasks: { sum: { title: 'Подвести итог', role: 'body' } },
      next: { done: { close: 'over' } },
    },
  },
  branches: {
    pause: {
      title: 'Приостановка',
      opens: { by: 'provider' },
      during: ['service'],
      many: true,
      pauses: ['service'],
      tasks: {
        order: { title: 'Издать приказ', role: 'provider' },
        resume: { title: 'Возобновить', role: 'provider', after: ['order'] },
      },
    },
    revision: {
      title: 'Пересмотр',
      opens: { by: 'body' },
      during: ['service'],
      tasks: { revise: { title: 'Пересмотреть', role: 'body', amends: 'plan', form: 'town/plan' } },
    },
  },
  closings: { over: { title: 'Завершено' }, death: { title: 'Смерть', by: 'body', to: 'end' } },
}

const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  person: { surname: { kind: 'text', title: 'Фамилия', required: true } },
  assessment: {
    outcome: { kind: 'choice', title: 'Вывод', required: true, options: { needed: 'нуждается' } },
  },
  plan: {
    months: { kind: 'integer', title: 'Месяцев', required: true },
    provider: { kind: 'agency', title: 'Поставщик', of: 'provider', required: true },
  },
}
const forms = Object.fromEntries(
  Object.entries(fields).map(([name, fields]): [string, Form] => {
    const id = `town/${name}`
    return [id, { id, title: name, sections: { main: { title: name, fields } } }]
  }),
)

/** A small procedure with one of everything an example can speak of; 2 February 2026 is a Monday. */
export const rules: Rules = {
  version: { region, name: 'help', workflow, forms, catalogues: {}, hash: 'help' },
  calendars: {
    'town/weekdays': buildCalendar('town/weekdays', [
      {
        id: 'town/weekdays',
        knownFrom: '2026-01-01',
        knownTo: '2026-12-31',
        weekend: ['saturday', 'sunday'],
        days: {},
      },
    ]),
  },
}
