import { readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { factsOf } from '#app/ui/form/case-facts.ts'
import { Paper } from '#app/ui/paper/paper.tsx'
import type { Answers } from '#engine/schema'
import { launchBrowser } from '#test/support/browser.ts'
import { longFamily } from '../app/ui/paper/long-family.ts'
import { context, shippedForm } from '../app/ui/form/definition.ts'
import { readdirSync } from 'node:fs'

const css = readFileSync('app/ui/shell/base.css', 'utf8') + readFileSync('app/ui/paper/paper.css', 'utf8')
test('pictures', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const make = async (name: string, id: string, answers?: Answers) => {
    const form = shippedForm(id)
    const html = renderToString(createElement(Paper, { form, facts: factsOf(form, context), answers }))
    await page.setContent(`<!doctype html><html lang="ru"><meta charset="utf-8"><style>${css}</style>${html}`)
    await page.pdf({ path: `/tmp/pp/${name}.pdf`, preferCSSPageSize: true, printBackground: true })
  }
  const services = ['diagnostics', 'correction', 'training', 'emergency-help', 'psychological-counselling', 'psychological-patronage','status-recovery', 'pedagogical-counselling', 'pedagogical-correction', 'leisure', 'pedagogical-patronage', 'interests','education', 'employment','rights', 'legal-services', 'benefits', 'status-papers', 'lost-papers', 'legal-patronage'].map((service) => ({ service, volume: 48, cost: '8372.96' }))
  await make('blank', 'yakutia/assessment-act')
  await make('long', 'yakutia/assessment-act', longFamily)
  await make('minimal', 'yakutia/assessment-act', { 'act-date': '2026-02-10', 'no-housing-reason': 'сгорел дом', indicated: 'not-indicated' })
  await make('programme', 'yakutia/individual-programme', { number: '5', months: 6, 'length-basis': { date: '2026-02-01', number: '12', issuer: 'диспансер' }, form: 'semi-residential', provider: 'centre', conditions: 'Для инвалида по зрению: сопровождение', services, total: '167459.20', signature: { name: 'Иванова И. И.', position: 'начальник отдела', date: '2026-02-10' } })
  await make('programme-blank', 'yakutia/individual-programme')
  for (const f of readdirSync('definitions/forms', { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.json'))) {
    const id = f.replace('.json', '')
    await make(`all-${id.replace('/', '-')}`, id)
  }
  await browser.close()
})
