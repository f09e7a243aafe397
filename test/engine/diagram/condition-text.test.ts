import { describe, expect, test } from 'vitest'
import { conditionText } from '#engine/diagram'
import type { Expression } from '#engine/schema'
import { rules } from '#test/engine/scenarios/procedure.ts'
import { words } from './procedure.ts'

const said = (...when: readonly Expression[]) => conditionText(rules.version, when, words)

describe('a condition in words', () => {
  test.each<readonly [Expression, string]>([
    [{ '==': [{ var: 'assess.outcome' }, 'needed'] }, '«Вывод» — «нуждается»'],
    [{ '!=': [{ var: 'assess.outcome' }, 'needed'] }, '«Вывод» — не «нуждается»'],
    [{ '==': [{ var: 'plan.provider' }, 'other-centre'] }, '«Поставщик» — «Другой центр»'],
    [{ in: [{ var: 'plan.provider' }, ['centre', 'other-centre']] }, '«Поставщик» — «Центр» или «Другой центр»'],
    [{ '>': [{ var: 'plan.months' }, 3] }, '«Месяцев» > 3'],
    [{ '<': [{ var: 'file' }, '2026-02-02'] }, 'день «Подать заявление» раньше 02.02.2026'],
    [{ '>=': [{ var: 'on' }, { var: 'service.ends' }] }, 'этот день не раньше конец: Обслуживание'],
    [{ done: 'death' }, 'сделано «Смерть»'],
    [{ consent: 'service' }, 'есть «Согласие»'],
    [{ answered: 'plan.months' }, 'есть ответ «Месяцев»'],
  ])('%j is said as %s', (when, text) => expect(said(when)).toBe(text))

  test('that is denied is said of its parts', () => {
    const left: Expression = { '!': { or: [{ done: 'file' }, { '<': [{ var: 'plan.months' }, 3] }] } }
    expect(said(left)).toBe('не сделано «Подать заявление» и «Месяцев» ≥ 3')
    expect(said({ '!': { in: [{ var: 'plan.provider' }, ['centre', 'other-centre']] } })).toBe(
      '«Поставщик» — не «Центр» и не «Другой центр»',
    )
  })

  test('of many parts names them all', () =>
    expect(said({ done: 'file' }, { '!': { done: 'plan' } })).toBe(
      'сделано «Подать заявление» и не сделано «Составить план»',
    ))

  test('that is more than names and values is not said, nor is what holds it', () => {
    const sum = { '>': [{ '+': [{ var: 'plan.months' }, 1] }, 3] }
    expect(said(sum)).toBeUndefined()
    expect(said({ done: 'file' }, { or: [{ done: 'plan' }, sum] })).toBeUndefined()
    expect(said({ '==': [{ var: 'row.agency' }, 'centre'] })).toBeUndefined()
  })
})
