import { buildCalendar } from '#engine/calendar'
import type { ProcedureVersion } from '#engine/definition'
import type { Form, Region, Workflow } from '#engine/schema'
import type { Rules } from '#engine/workflow'

const region: Region = {
  id: 'town',
  title: 'Город',
  calendar: 'town/plain',
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
    office: { title: 'Отдел', kind: 'body', calendar: 'town/plain' },
    centre: { title: 'Центр', kind: 'provider', calendar: 'town/plain' },
    'lazy-centre': { title: 'Центр с праздником', kind: 'provider', calendar: 'town/with-holiday' },
  },
  procedures: {
    help: {
      workflow: 'town/help',
      inForce: { from: '2026-01-01' },
      roles: { body: { kind: 'body' }, provider: { kind: 'provider' }, adviser: { kind: 'adviser' } },
    },
  },
}

const workflow: Workflow = {
  id: 'town/help',
  title: 'Помощь',
  subject: { form: 'town/person' },
  roles: {
    citizen: {
      title: 'Гражданин',
      kind: 'person',
      instead: { role: 'parent', when: [{ '<': [{ age: [{ var: 'subject.birth-date' }, { var: 'on' }] }, 18] }] },
    },
    parent: { title: 'Родитель', kind: 'person' },
    body: { title: 'Отдел', kind: 'agency', sees: ['personal', 'health'] },
    provider: { title: 'Центр', kind: 'agency', chosen: 'plan.provider', sees: ['personal'] },
    adviser: { title: 'Консультант', kind: 'agency', instead: { role: 'body' } },
  },
  consents: { service: { title: 'Согласие', role: 'citizen', to: 'provider' } },
  entries: { application: { title: 'Заявление', to: 'start', by: 'body' } },
  stages: {
    start: {
      title: 'Начало',
      tasks: {
        file: { title: 'Подать заявление', role: 'citizen', to: 'body', after: ['check'] },
        assess: {
          title: 'Оценить',
          role: 'body',
          form: 'town/assessment',
          after: ['file'],
          deadline: { amount: 3, unit: 'working-day', from: 'file', source: 'town/act#1' },
        },
        plan: {
          title: 'Составить план',
          role: 'body',
          form: 'town/plan',
          after: ['assess'],
          when: [{ '==': [{ var: 'assess.outcome' }, 'needed'] }],
          deadline: { undated: 'Срок не назван', source: 'town/act#2' },
        },
        note: { title: 'Записать', role: 'body', optional: true },
        tell: {
          title: 'Сообщить',
          role: 'body',
          after: ['note'],
          when: [{ done: 'note' }],
          deadline: { amount: 5, unit: 'working-day', from: 'file', source: 'town/act#6' },
        },
        call: { title: 'Позвонить', role: 'adviser', optional: true },
      },
      next: {
        planned: { to: 'service', when: [{ done: 'plan' }] },
        'not-needed': { close: 'refused', when: [{ '==': [{ var: 'assess.outcome' }, 'not-needed'] }] },
      },
    },
    service: {
      title: 'Обслуживание',
      period: { amount: 'plan.months', unit: 'month', from: 'admit' },
      tasks: {
        admit: {
          title: 'Принять',
          role: 'provider',
          requires: { consent: { when: [{ consent: 'service' }] } },
          deadline: { amount: 2, unit: 'working-day', from: 'service', source: 'town/act#3' },
        },
        report: {
          title: 'Отчёт',
          role: 'provider',
          after: ['admit'],
          every: { amount: 1, unit: 'month', by: 'calendar', from: 'admit', partial: true, source: 'town/act#4' },
        },
        update: {
          title: 'Обновить доход',
          role: 'provider',
          every: { amount: 1, unit: 'year', by: 'calendar', from: 'admit', due: 'undated', source: 'town/act#7' },
        },
        visit: { title: 'Посетить', role: 'provider', repeats: true, form: 'town/visit', after: ['admit'] },
      },
      next: { again: { to: 'start', by: 'body', when: [{ '==': [{ var: 'visit.outcome' }, 'bad'] }] } },
    },
    end: {
      title: 'Итоги',
      tasks: {
        sum: {
          title: 'Подвести итог',
          role: 'provider',
          when: [{ done: 'admit' }],
          deadline: { amount: 10, unit: 'working-day', from: 'end', source: 'town/act#5' },
        },
      },
      next: { done: { close: 'completed' } },
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
        order: { title: 'Приказ', role: 'provider' },
        resume: { title: 'Возобновить', role: 'provider', after: ['order'] },
      },
    },
    papers: {
      title: 'Ждём бумаги',
      opens: { by: 'body' },
      during: ['start'],
      many: true,
      stopsClock: ['assess'],
      tasks: { bring: { title: 'Принести бумаги', role: 'citizen', to: 'body' } },
    },
    illness: {
      title: 'Болезнь',
      opens: { by: 'provider' },
      during: ['service'],
      many: true,
      stopsClock: ['service'],
      tasks: { recover: { title: 'Выздороветь', role: 'citizen', to: 'provider' } },
    },
    member: {
      title: 'Член семьи',
      each: 'subject.members',
      during: ['start'],
      tasks: { check: { title: 'Проверить', role: 'body', form: 'town/check', prefill: { who: 'row.name' } } },
    },
    complaint: {
      title: 'Жалоба',
      opens: { by: 'body', when: [{ done: 'refused' }] },
      many: true,
      outlives: true,
      tasks: { rule: { title: 'Решить по жалобе', role: 'body', form: 'town/ruling' } },
      next: {
        upheld: { to: 'start', when: [{ '==': [{ var: 'rule.outcome' }, 'upheld'] }] },
        dismissed: { close: 'refused', when: [{ '==': [{ var: 'rule.outcome' }, 'dismissed'] }] },
      },
    },
    revision: {
      title: 'Пересмотр',
      opens: { by: 'body' },
      during: ['service'],
      many: true,
      tasks: { revise: { title: 'Пересмотреть', role: 'body', amends: 'plan', form: 'town/plan' } },
    },
  },
  closings: {
    refused: { title: 'Отказано' },
    completed: { title: 'Завершено' },
    death: { title: 'Смерть', by: 'body', to: 'end' },
    ended: {
      title: 'Срок истёк',
      by: 'provider',
      during: ['service'],
      when: [{ '>=': [{ var: 'on' }, { var: 'service.ends' }] }],
      to: 'end',
    },
  },
}

const forms: Readonly<Record<string, Form>> = {
  'town/person': {
    id: 'town/person',
    title: 'Человек',
    sections: {
      person: {
        title: 'Человек',
        fields: {
          surname: { kind: 'text', title: 'Фамилия', required: true },
          'birth-date': { kind: 'date', title: 'Дата рождения', required: true, as: 'birth-date' },
          members: { kind: 'table', title: 'Семья', columns: { name: { kind: 'text', title: 'Имя' } } },
        },
      },
    },
  },
  'town/assessment': {
    id: 'town/assessment',
    title: 'Оценка',
    sections: {
      main: {
        title: 'Оценка',
        fields: {
          outcome: {
            kind: 'choice',
            title: 'Вывод',
            required: true,
            options: { needed: 'нуждается', 'not-needed': 'не нуждается' },
          },
          diagnosis: { kind: 'text', title: 'Диагноз', sensitivity: 'health' },
        },
      },
    },
  },
  'town/plan': {
    id: 'town/plan',
    title: 'План',
    sections: {
      main: {
        title: 'План',
        fields: {
          months: { kind: 'integer', title: 'Месяцев', required: true, min: 1, max: 6 },
          provider: { kind: 'agency', title: 'Поставщик', of: 'provider', required: true },
        },
      },
    },
  },
  'town/check': {
    id: 'town/check',
    title: 'Проверка',
    sections: { main: { title: 'Проверка', fields: { who: { kind: 'text', title: 'Кто' } } } },
  },
  'town/ruling': {
    id: 'town/ruling',
    title: 'Решение',
    sections: {
      main: {
        title: 'Решение',
        fields: {
          outcome: {
            kind: 'choice',
            title: 'Жалоба',
            required: true,
            options: { upheld: 'удовлетворена', dismissed: 'отклонена' },
          },
        },
      },
    },
  },
  'town/visit': {
    id: 'town/visit',
    title: 'Посещение',
    sections: {
      main: {
        title: 'Посещение',
        fields: {
          outcome: { kind: 'choice', title: 'Итог', required: true, options: { good: 'хорошо', bad: 'плохо' } },
        },
      },
    },
  },
}

const version: ProcedureVersion = { region, name: 'help', workflow, forms, catalogues: {}, hash: 'sample' }
const weekdays = {
  id: 'town/plain',
  knownFrom: '2026-01-01',
  knownTo: '2026-12-31',
  weekend: ['saturday', 'sunday'] as const,
  days: {},
}
const holiday = { id: 'town/with-holiday', days: { '2026-02-16': { working: false, source: 'town/law#1' } } }

/** A small procedure with one of everything; 2 February 2026 is a Monday. */
export const rules: Rules = {
  version,
  calendars: {
    'town/plain': buildCalendar('town/plain', [weekdays]),
    'town/with-holiday': buildCalendar('town/with-holiday', [weekdays, holiday]),
  },
}
