import { describe, expect, test } from 'vitest'
import type { Exploration } from '#engine/scenarios'
import { runCommand } from '#scripts/run-command.ts'

const explore = (...more: readonly string[]) => runCommand(['explore', '--region', 'yakutia', ...more])

describe('explore', () => {
  test.each([
    ['yakutia', 'semi-residential-care'],
    ['alarsky', 'rehabilitation'],
  ])('goes every way of the shipped procedure %s/%s', async (region, workflow) => {
    const { exit, json } = await runCommand(['explore', '--region', region, '--workflow', workflow])
    const { ways, bounded } = json as Exploration
    expect(ways.filter(({ example }) => example === undefined).map(({ target }) => target.name)).toEqual([])
    expect([exit, bounded]).toEqual([0, false])
  })

  test('tells the steps of a shortest case, each with its day and agency', async () => {
    const { text } = await explore('--workflow', 'semi-residential-care')
    const lines = text.split('\n')
    const refused = lines.findIndex((line) => line.startsWith('Переход assessment/refused'))
    expect(lines[refused]).toContain('есть в примерах: yakutia/not-recognised')
    expect(lines.slice(refused + 1, refused + 7)).toEqual([
      '  кратчайшее дело:',
      '    30.10.2025 дело открыто: Заявление гражданина (yakutsk-authorised-body)',
      '    30.10.2025 Подать заявление (yakutsk-authorised-body)',
      '    30.10.2025 Зарегистрировать заявление (yakutsk-authorised-body)',
      '    30.10.2025 Оценить условия жизнедеятельности, составить акт (yakutsk-authorised-body)',
      '    30.10.2025 Принять решение о признании нуждающимся [Решение: отказать в признании] (yakutsk-authorised-body)',
    ])
  })

  test('says when its bound kept it from looking further', async () => {
    const { text } = await explore('--workflow', 'yakutia/semi-residential-care', '--steps', '3')
    expect(text).toContain('пути сюда не найдено')
    expect(text).toContain('обход остановился на границе')
  })

  test.each([['--workflow', 'nothing'], ['--workflow', 'semi-residential-care', '--states', '0'], []])(
    'called wrongly (%s %s %s) ends with 2',
    async (...more) => expect((await explore(...more)).exit).toBe(2),
  )
})
