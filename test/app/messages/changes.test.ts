import { describe, expect, test } from 'vitest'
import { changeSentence, changeWords } from '#app/messages/changes.ts'
import { loadLibrary } from '#engine/definition'
import { type Change, compare, type NodeKind, type Step } from '#engine/versions'
import { hash, type Change as Patch, tinyFiles } from '#test/support/tiny-region.ts'

const file = 'workflows/north/care'
const stage: Step = { name: 'intake', kind: 'stage', title: { ru: 'Приём', en: 'Intake' } }
const task: Step = { name: 'assess', kind: 'task', title: { ru: 'Оценить', en: 'Assess' } }
const inTask = { file, path: ['stages', 'intake', 'tasks', 'assess'], steps: [stage, task] }
const at = (key: string) => ({ ...inTask, path: [...inTask.path, key], source: 'north/order#2.5' })
const term = { amount: 3, unit: 'working-day', from: 'apply' }

const told: readonly (readonly [Change, ru: string, en: string])[] = [
  [
    { ...at('deadline'), code: 'term-changed', before: term, after: { ...term, amount: 5 } },
    'п. 2.5: срок 3 → 5 рабочих дней',
    'cl. 2.5: deadline 3 → 5 working days',
  ],
  [
    { ...at('deadline'), code: 'term-changed', before: term, after: { ...term, amount: 1, unit: 'month' } },
    'п. 2.5: срок: 3 рабочих дня → 1 месяц',
    'cl. 2.5: deadline: 3 working days → 1 month',
  ],
  [
    {
      ...at('deadline'),
      code: 'term-changed',
      before: term,
      after: { ...term, from: 'register', direction: 'before' },
    },
    'п. 2.5: со дня: «apply» → «register»; направление: не задано → до события',
    'cl. 2.5: from: “apply” → “register”; direction: not set → before the event',
  ],
  [
    { ...at('deadline'), code: 'term-changed', before: { undated: 'Не назван' }, after: term },
    'п. 2.5: срок: не назван → 3 рабочих дня; со дня: не задано → «apply»',
    'cl. 2.5: deadline: not named → 3 working days; from: not set → “apply”',
  ],
  [
    { ...at('deadline'), code: 'term-changed', before: term, after: undefined },
    'п. 2.5: убрано: срок 3 рабочих дня',
    'cl. 2.5: removed: deadline 3 working days',
  ],
  [
    { ...at('every'), code: 'term-changed', before: undefined, after: { amount: 1, unit: 'month' } },
    'п. 2.5: добавлено: повторение каждый месяц',
    'cl. 2.5: added: recurrence every month',
  ],
  [{ ...inTask, code: 'added' }, 'этап «Приём»: добавлено: действие «Оценить»', 'stage “Intake”: added: task “Assess”'],
  [
    { ...inTask, code: 'removed' },
    'этап «Приём»: убрано: действие «Оценить»',
    'stage “Intake”: removed: task “Assess”',
  ],
  [
    { ...inTask, code: 'moved', from: [{ ...stage, name: 'care', title: 'Уход' }, task], fromPath: [] },
    'этап «Приём»: перенесено: действие «Оценить» (этап «Уход» → этап «Приём»)',
    'stage “Intake”: moved: task “Assess” (stage “Уход” → stage “Intake”)',
  ],
  [
    { ...inTask, path: ['stages', 'intake', 'tasks', 'judge'], code: 'renamed', from: 'assess' },
    'этап «Приём»: другое имя в файле: действие «Оценить», было assess, стало judge',
    'stage “Intake”: another name in the file: task “Assess”, was assess, is judge',
  ],
  [
    { file, path: ['stages', 'intake', 'tasks'], steps: [stage], code: 'reordered' },
    'этап «Приём»: изменён порядок действий',
    'stage “Intake”: the order of tasks changed',
  ],
  [
    {
      ...at('title'),
      code: 'text-changed',
      before: { ru: 'Оценить', en: 'Assess' },
      after: { ru: 'Обследовать', en: 'Survey' },
    },
    'п. 2.5: переименовано: «Оценить» → «Обследовать»',
    'cl. 2.5: renamed: “Assess” → “Survey”',
  ],
  [
    { ...at('help'), code: 'text-changed', after: 'Как в паспорте' },
    'п. 2.5: подсказка: не задано → «Как в паспорте»',
    'cl. 2.5: help: not set → “Как в паспорте”',
  ],
  [
    { ...at('when'), code: 'condition-changed', before: [{ done: 'a' }], after: [{ done: 'b' }] },
    'п. 2.5: изменено: условие',
    'cl. 2.5: changed: condition',
  ],
  [
    { ...at('when'), code: 'condition-changed', before: undefined, after: [{ done: 'b' }] },
    'п. 2.5: добавлено: условие',
    'cl. 2.5: added: condition',
  ],
  [
    { ...at('optional'), code: 'value-changed', before: undefined, after: true },
    'п. 2.5: можно не делать: не задано → да',
    'cl. 2.5: optional: not set → yes',
  ],
  [
    {
      ...at('source'),
      code: 'value-changed',
      before: 'north/order#2.5',
      after: ['north/order#2.5', 'north/order#2.6'],
    },
    'п. 2.5: пункт акта: п. 2.5 → п. 2.5; п. 2.6',
    'cl. 2.5: clause: cl. 2.5 → cl. 2.5; cl. 2.6',
  ],
  [
    { file, path: [], steps: [], code: 'file-added' },
    'порядок «north/care»: добавлено: порядок «north/care»',
    'workflow “north/care”: added: workflow “north/care”',
  ],
  [
    { file: 'forms/north/act', path: [], steps: [], code: 'file-removed' },
    'форма «north/act»: убрано: форма «north/act»',
    'form “north/act”: removed: form “north/act”',
  ],
]

// A clause and its number stay on one line.
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a change in words', () => {
  test.each(told)('%#', (change, ru, en) => {
    expect([plain(changeSentence(change, 'ru')), plain(changeSentence(change, 'en'))]).toEqual([ru, en])
  })

  test('has its clause, its place and what changed apart, with the titles of what rules name', () => {
    const change: Change = {
      ...at('deadline'),
      code: 'term-changed',
      before: term,
      after: { ...term, from: 'register' },
    }
    const titleOf = (id: string) => ({ apply: 'Подать', register: 'Зарегистрировать' })[id]
    expect(changeWords(change, 'ru', titleOf)).toEqual({
      clause: 'п.\u00a02.5',
      place: 'этап «Приём», действие «Оценить»',
      what: 'со дня: «Подать» → «Зарегистрировать»',
    })
  })

  test.each<NodeKind>([
    'role',
    'consent',
    'entry',
    'stage',
    'branch',
    'task',
    'transition',
    'closing',
    'duty',
    'register',
    'requirement',
    'advice',
    'exception',
    'section',
    'field',
    'column',
    'option',
    'agency',
    'alias',
    'parameter',
    'procedure',
    'service-group',
    'service',
    'clause',
    'finding',
    'day',
  ])('names an added %s', (kind) => {
    const change: Change = { file, path: ['x', 'node'], steps: [{ name: 'node', kind, title: 'Имя' }], code: 'added' }
    expect(changeSentence(change, 'ru')).toMatch(/: добавлено: [а-яё ]+ («Имя»|node)$/)
    expect(changeSentence(change, 'en')).toMatch(/: added: [a-z ]+ (“Имя”|node)$/)
  })

  test('of a real comparison names no key of the language', () => {
    const library = (patch: Patch) => {
      const loaded = loadLibrary(tinyFiles(patch), hash)
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
      return loaded.value
    }
    const tasks = { decide: { role: 'person', optional: true, deadline: { amount: 5 } } }
    const after = library({ 'workflows/tiny/help.json': { stages: { intake: { tasks } } } })
    const said = compare(library({}), after).map((change) => changeWords(change, 'ru').what)
    expect(said).toEqual(['роль: «office» → «person»', 'срок 3 → 5 рабочих дней', 'можно не делать: не задано → да'])
  })
})
