import { beforeAll, describe, expect, test } from 'vitest'
import { caseOf, type Desk, desks, orderOf } from './desk.ts'

let volya: Desk
let youth: Desk
let address: string

beforeAll(async () => {
  const { desk } = await desks()
  volya = await desk('volya')
  youth = await desk('youth')
  address = caseOf((await volya.open('/cases')).html, 'Лугова')
  const counselled = { help: ['motivation'], notes: 'Согласна лечиться', treatment: 'needed' }
  await volya.send(address, await orderOf(volya, address, 'do-task', 'counsel', '05.02.2026', counselled))
})

// The agreement makes the lists public (раздел 4, о сайте); a referral to treatment (4.2) names an organisation.
describe('the referral', () => {
  const page = () => `${address}/tasks/send-to-treatment`

  test('offers the organisations of the public lists before any script runs, samples left out', async () => {
    const { html } = await youth.open(page())
    const [, list, options = ''] =
      /<input[^>]*list="([^"]*)"[^>]*>.*?<datalist[^>]*>(.*?)<\/datalist>/s.exec(html) ?? []
    expect(html).toContain(`<datalist id="${list}">`)
    expect([...options.matchAll(/value="([^"]*)"/g)].map(([, value]) => value)).toEqual([
      'ОГБУЗ «Аларская районная больница»',
      'ОГБУЗ «Иркутский областной психоневрологический диспансер»',
      'ОГКУ «Центр реабилитации наркозависимых «Воля»',
    ])
  })

  test('takes an organisation of no list', async () => {
    const { answers: _, ...consent } = await orderOf(volya, address, 'record-consent', 'treatment', '05.02.2026')
    await volya.send(address, { ...consent, answer: 'given' })
    const typed = { institution: 'Больница соседнего района' }
    const sent = await youth.send(
      page(),
      await orderOf(youth, page(), 'do-task', 'send-to-treatment', '05.02.2026', typed),
    )
    expect([sent.status, sent.text.slice(0, 300)]).toEqual([302, ''])
  })
})
