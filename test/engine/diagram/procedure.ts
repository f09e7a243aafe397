import type { DiagramWords } from '#engine/diagram'
import type { Workflow } from '#engine/schema'
import { rules } from '#test/engine/scenarios/procedure.ts'

const kinds = {
  procedure: 'Порядок',
  entry: 'Вход',
  stage: 'Этап',
  branch: 'Ветвь',
  period: 'Период',
  each: 'На каждого',
  pauses: 'Ждёт',
  'stops-clock': 'Стоит срок',
  task: 'Действие',
  deadline: 'Срок',
  requires: 'Требуется',
  recommends: 'Рекомендуется',
  next: 'Переход',
  consent: 'Согласие',
  closing: 'Основание',
  duty: 'Обязанность',
}

export const words: DiagramWords = {
  text: (text) => (typeof text === 'string' ? text : text.ru),
  clauses: (source) => `п. ${[source].flat().map((ref) => ref.split('#')[1])}`,
  kinds,
  term: ({ amount, unit }, title) => `${typeof amount === 'number' ? amount : title(amount)} ${unit}`,
  every: ({ amount, unit }) => `каждые ${amount} ${unit}`,
  since: (term, event) => `${term} от: ${event}`,
  day: (iso) => iso.split('-').reverse().join('.'),
  by: (act, role, to) => `${act}: ${role}${to === undefined ? '' : `, ${to}`}`,
  endOf: (title) => `конец: ${title}`,
  received: (act, from) => `${act} от: ${from}`,
  passed: (act, to) => `${act} → ${to}`,
  groups: { from: 'Откуда', next: 'Дальше', closings: 'Конец', beside: 'Рядом' },
  undated: 'без дня',
  conditional: 'при условии',
  onCondition: (condition) => `если ${condition}`,
  states: {
    so: {
      done: (title) => `сделано «${title}»`,
      consent: (title) => `есть «${title}»`,
      answered: (title) => `есть ответ «${title}»`,
    },
    not: {
      done: (title) => `не сделано «${title}»`,
      consent: (title) => `нет «${title}»`,
      answered: (title) => `нет ответа «${title}»`,
    },
    values: { '==': '—', '!=': '— не', '<': '<', '<=': '≤', '>': '>', '>=': '≥' },
    dates: { '==': 'в день', '!=': 'не в день', '<': 'раньше', '<=': 'не позже', '>': 'позже', '>=': 'не раньше' },
    all: (parts) => parts.join(' и '),
    any: (parts) => parts.join(' или '),
    nor: (parts) => parts.join(' и не '),
    named: (title) => `«${title}»`,
    dayOf: (title) => `день «${title}»`,
    thisDay: 'этот день',
    age: (day) => `возраст на ${day}`,
    yes: 'да',
    no: 'нет',
  },
  optional: 'необязательно',
}

/** The sample procedure with another workflow. */
export function versionWith(change: (workflow: Workflow) => Workflow) {
  return { ...rules.version, workflow: change(rules.version.workflow) }
}

/** Everything a person shows is called this. */
export function versionTitled(title: string) {
  return versionWith((workflow) =>
    JSON.parse(JSON.stringify(workflow), (key, value) => (key === 'title' ? title : value)),
  )
}
