import { describe, expect, test } from 'vitest'
import { outline } from '#engine/diagram'
import { rules } from '#test/engine/scenarios/procedure.ts'
import { versionWith, words } from './procedure.ts'

const told = (part = {}, version = rules.version) =>
  outline(version, words, part).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`)

describe('the outline', () => {
  test('tells a stage with its tasks, terms, requirements and ways on', () =>
    expect(told({ stage: 'service' })).toEqual([
      'Порядок: Помощь',
      '  Этап: Обслуживание',
      '    Период: Месяцев month от: Принять',
      '    Действие: Принять: Центр',
      '      Требуется: есть «Согласие»',
      '    Действие: Посетить: Центр',
      '    Переход: Начало, если сделано «Посетить»',
    ]))
  test('tells entries, consents and closings of the whole procedure', () => {
    const lines = told()
    for (const line of ['Вход: Заявление', 'Согласие: Согласие', 'Основание: Смерть', 'Ветвь: Приостановка'])
      expect(lines).toContain(`  ${line}`)
  })
  test('says whom an act is addressed to, and what may be left out', () => {
    expect(told()).toContain('    Действие: Подать заявление: Гражданин, Отдел')
    expect(told()).toContain('    Действие: Позвонить: Отдел, необязательно')
  })
  test('of one role has only the tasks it takes part in', () =>
    expect(told({ role: 'citizen' }).filter((line) => line.includes('Действие'))).toEqual([
      '    Действие: Подать заявление: Гражданин, Отдел',
    ]))
  test('says whom a branch is held for, what waits for it and whose clock it stops', () => {
    const version = versionWith((workflow) => ({
      ...workflow,
      branches: {
        member: { title: 'Член семьи', each: 'assess.outcome', tasks: {} },
        papers: { title: 'Ждём бумаги', pauses: ['service'], stopsClock: ['assess', 'start'], tasks: {} },
      },
    }))
    const lines = told({}, version)
    expect(lines.slice(lines.indexOf('  Ветвь: Член семьи')).slice(0, 5)).toEqual([
      '  Ветвь: Член семьи',
      '    На каждого: Вывод',
      '  Ветвь: Ждём бумаги',
      '    Ждёт: Обслуживание',
      '    Стоит срок: Оценить, Начало',
    ])
  })
  test('names the clauses of a norm, or says where the act is silent', () => {
    const version = versionWith((workflow) => ({
      ...workflow,
      source: ['town/act#1', 'town/act#2'],
      closings: { death: { title: 'Смерть', finding: 'Порядок о смерти молчит' } },
    }))
    const lines = outline(version, words)
    expect(lines[0]?.sources).toEqual(['town/act#1', 'town/act#2'])
    expect(lines.find(({ name }) => name === 'death')).toMatchObject({
      sources: [],
      finding: 'Порядок о смерти молчит',
    })
    expect(lines.find(({ kind }) => kind === 'deadline')?.sources).toEqual(['town/act#1'])
  })
})
