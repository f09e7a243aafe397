import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { factsOf } from '#app/ui/form/case-facts.ts'
import { Paper } from '#app/ui/paper/paper.tsx'
import type { Answers } from '#engine/schema'
import { context, shippedForm } from '../form/definition.ts'

function paper(id: string, answers?: Answers): string {
  const form = shippedForm(id)
  const html = renderToString(<Paper form={form} facts={factsOf(form, context)} answers={answers} />)
  return html.replaceAll('<!-- -->', '')
}

const act = 'yakutia/assessment-act'

describe('the act of assessment on paper', () => {
  test('has the line of the annex and the title of the act', () => {
    expect(paper(act)).toMatch(/class="paper-heading">Приложение № 1 к Порядку/)
    expect(paper(act)).toContain('<h1>АКТ ОЦЕНКИ ИНДИВИДУАЛЬНОЙ ПОТРЕБНОСТИ ГРАЖДАНИНА')
  })

  test('lists all options and underlines the chosen one', () => {
    const html = paper(act, { 'application-kind': 'again' })
    expect(html).toMatch(/впервые, <u>повторно<\/u> \(для обращающихся\)/)
    expect(paper(act)).not.toContain('<u>')
  })

  test('ticks a box where the definition asks for one', () => {
    const html = paper(act, { 'studies-now': false })
    expect(html).toMatch(/paper-box"><\/span>да/)
    expect(html).toMatch(/paper-box">✓<\/span><strong>нет<\/strong>/)
  })

  test('leaves out what is not printed and keeps lines that do not apply to this person', () => {
    const html = paper(act, { 'family-size': 3 })
    expect(html).not.toContain('Число членов семьи')
    expect(html).toContain('Документ, подтверждающий категорию')
  })

  test('prints sums and dates as Russians write them', () => {
    const html = paper(act, { 'act-date': '2026-02-10', 'income-total': '540000.00' })
    expect(html).toMatch(/от <span class="paper-value">10\.02\.2026/)
    expect(html).toMatch(/Итого<\/td><td class="paper-right">540\u00a0000,00</)
  })

  test('has a place for the signature, its decoding and the date', () => {
    const html = paper(act, { signature: { name: 'Иванова И. И.', date: '2026-02-10' } })
    for (const mark of ['(должность)', '(подпись)', '(расшифровка подписи)', '(дата)']) expect(html).toContain(mark)
    expect(html).toMatch(/Иванова И\. И\.<\/span><small>\(расшифровка подписи\)/)
  })

  test('is a blank copy without answers: empty lines, empty rows', () => {
    const html = paper(act)
    expect(html).toContain('paper-blank')
    expect(html).not.toContain('paper-value')
    expect(html.match(/<td class="paper-centre">/g)).toHaveLength(4)
  })
})

describe('the programme on paper', () => {
  test('lists the chosen services by groups with their sums', () => {
    const services = [
      { service: 'diagnostics', volume: 1, cost: '178.77' },
      { service: 'correction', volume: 48, cost: '8372.96' },
    ]
    const html = paper('yakutia/individual-programme', { services, total: '8551.73' })
    expect(html.match(/<td class="paper-centre">/g)).toHaveLength(2)
    expect(html).toMatch(/Итого по группе<\/td>.*8\u00a0551,73/)
  })

  test('lists the whole catalogue on a blank copy', () => {
    expect(paper('yakutia/individual-programme').match(/<td class="paper-centre">/g)).toHaveLength(20)
  })
})
