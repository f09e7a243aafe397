import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { factsOf } from '#app/ui/form/case-facts.ts'
import { FormSections } from '#app/ui/form/form-sections.tsx'
import { fieldsOf } from '#engine/forms'
import type { Answers } from '#engine/schema'
import { context, shippedForm } from './definition.ts'

const place = { name: 'test', key: '' }

function page(id: string, answers: Answers, section?: string, whole?: boolean): string {
  const form = shippedForm(id)
  return renderToString(
    <FormSections
      form={form}
      facts={factsOf(form, context)}
      answers={answers}
      timeZone="Asia/Yakutsk"
      place={place}
      section={section}
      whole={whole}
      wholePath="?whole"
    />,
  )
}

const act = 'yakutia/assessment-act'

describe('the form before any script runs', () => {
  test('shows one section of a long form, with its place among the others', () => {
    const html = page(act, {})
    expect(html).toContain('Раздел 1 из 6')
    expect(html).toContain('id="answer_act-date"')
    expect(html).not.toContain('id="answer_birth-date"')
  })

  test('leads to the whole of it where no script will run', () => {
    const [, unscripted = ''] = /<noscript>(.*?)<\/noscript>/s.exec(page(act, {})) ?? []
    expect(unscripted).toContain('<a href="?whole">Показать всю форму на одной странице</a>')
  })

  test('shows the whole of it when asked, every row of a long table too', () => {
    const incomes = Array.from({ length: 200 }, (_, index) => ({ person: `Анна ${index}` }))
    const html = page(act, { incomes }, undefined, true)
    expect(html).not.toContain('Раздел 1')
    for (const { path } of fieldsOf(shippedForm(act)).filter(({ path, field }) => path.length === 1 && !field.visible))
      expect(html).toContain(`id="answer_${path[0]}`)
    expect(html).toContain('id="answer_incomes_199_person"')
  })

  test('draws a long table as far as it is seen, and says how long it is', () => {
    const incomes = Array.from({ length: 200 }, (_, index) => ({ person: `Анна ${index}` }))
    const html = page(act, { incomes }, 'status')
    expect(html).toContain('aria-rowcount="201"')
    expect(html).toContain('id="answer_incomes_0_person"')
    expect(html).not.toContain('id="answer_incomes_100_person"')
  })

  test('shows a short form as a whole', () => {
    const html = page('yakutia/call', {})
    expect(html).not.toContain('Раздел 1')
    for (const { path } of fieldsOf(shippedForm('yakutia/call'))) expect(html).toContain(`id="answer_${path.join('_')}`)
  })

  test('carries all its answers, those of other sections too', () => {
    expect(page(act, { education: 'среднее' })).toContain(
      'name="answers" value="{&quot;education&quot;:&quot;среднее&quot;}"',
    )
  })

  test('shows a conditional field as soon as its condition holds', () => {
    expect(page(act, {}, 'general')).not.toContain('answer_category-document')
    expect(page(act, { category: 'многодетная' }, 'general')).toContain('id="answer_category-document_name"')
  })

  test('shows answers as people write them', () => {
    const incomes = [{ person: 'Анна', 'income-kind': 'зарплата', amount: '540000.00' }]
    const html = page(act, { incomes, 'family-size': 3 }, 'status')
    expect(html).toContain('value="540\u00a0000,00"')
    expect(html).toMatch(/id="answer_income-total"[^>]*>540\u00a0000,00\u00a0₽</)
    expect(html).toMatch(/id="answer_per-head-income"[^>]*>15\u00a0000,00\u00a0₽</)
    expect(page(act, { 'act-date': '2026-02-10' })).toContain('value="10.02.2026"')
  })

  test('names the clause and whether an answer is required', () => {
    const html = page(act, {}, 'general')
    expect(html).toMatch(/Пол<span[^>]*>[^<]*<\/span><span class="visually-hidden">, обязательно<\/span>/)
    expect(html).toContain('прил.\u00a01,\u00a0I.7')
  })

  test('puts the services of the catalogue in groups, with exact sums of those chosen', () => {
    const services = [
      { service: 'diagnostics', volume: 1 },
      { service: 'correction', volume: 48 },
    ]
    const html = page('yakutia/individual-programme', { months: 6, services }, 'services')
    expect(html).toMatch(/Итого по группе<output>8\u00a0551,73/)
    expect(html).toContain('Выбрано услуг: 2 из 20')
  })

  test('never prints what a definition says as markup', () => {
    const form = shippedForm('yakutia/call')
    const [name = '', section] = Object.entries(form.sections)[0] ?? []
    const [field = '', first] = Object.entries(section?.fields ?? {})[0] ?? []
    const hostile = {
      ...form,
      sections: { [name]: { ...section!, fields: { [field]: { ...first!, title: '<img src=x>' } } } },
    }
    const html = renderToString(
      <FormSections form={hostile} facts={factsOf(hostile, context)} answers={{}} timeZone="UTC" place={place} />,
    )
    expect(html).toContain('&lt;img src=x&gt;')
    expect(html).not.toContain('<img')
  })
})
