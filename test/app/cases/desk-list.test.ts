import { beforeAll, describe, expect, test } from 'vitest'
import { caseOf, type Desk, desks, hidden } from './desk.ts'

// The demonstration's cases, on 5 February 2026.
let body: Desk
let hospital: Desk
beforeAll(async () => {
  const { desk } = await desks()
  body = await desk('body')
  hospital = await desk('hospital')
})

describe('a line of the list', () => {
  test('says the rule of its date, the event and the clause in one line', async () => {
    const { text } = await body.open('/cases')
    expect(text).toContain('3 рабочих дня со дня: «Зарегистрировать заявление», 29.01.2026, п. 2.5')
  })
})

describe('the list is narrowed', () => {
  test('by stage and by action, in the address', async () => {
    const { html, text } = await body.open('/cases?action=semi-residential-care/assess-need')
    expect(html).toContain('name="action"')
    expect(text).toMatch(/Отбор включён/)
    expect(text).toContain('Алёшина Виктория')
    expect(text).not.toContain('Семёнов Артём')
  })

  test('by the day something is due', async () => {
    const { text } = await body.open('/cases?from=05.02.2026&to=05.02.2026')
    expect(text).toContain('Семёнов Артём')
    expect(text).not.toContain('Алёшина Виктория')
  })

  test('by no day that is none: it says how to write one', async () => {
    expect((await body.open('/cases?from=31.02.2026')).text).toContain('Введите дату как 05.02.2026.')
  })
})

describe('a list kept under a name', () => {
  test('stands above the list and opens the same address; another address is none of its business', async () => {
    const sent = { intent: 'keep', name: 'Горит <b>', query: 'due=overdue&whose=all&stranger=1&after=x' }
    expect((await body.send('/cases/views', sent)).location).toBe('/cases?due=overdue&whose=all')
    const { html, text } = await body.open('/cases')
    expect(text).toContain('Горит &lt;b&gt;')
    expect(html).toContain('href="/cases?due=overdue&amp;whose=all"')
    await body.send('/cases/views', { intent: 'forget', id: hidden(html, 'id') })
    expect((await body.open('/cases')).text).not.toContain('Горит')
  })

  test('needs a name', async () => {
    const { location } = await body.send('/cases/views', { intent: 'keep', name: ' ', query: 'due=today' })
    expect((await body.open(location)).text).toContain('Назовите список')
  })
})

describe('a case taken on', () => {
  test('shows whose it is on its page and in the list, which then opens on one’s own', async () => {
    const address = caseOf((await body.open('/cases')).html, 'Алёшина Виктория Сергеевна')
    expect((await body.open(address)).text).toContain('Дело никто не взял.')
    await body.send(`${address}/claim`, { intent: 'take', seen: '' })
    expect((await body.open(address)).text).toMatch(/Вы, с 05\.02\.2026 Вернуть в общие/)
    const { text } = await body.open('/cases')
    expect(text).toContain('мои 1')
    expect(text).toContain('ведёте вы')
    expect(text).not.toContain('Семёнов Артём')
    expect((await body.open('/cases?whose=all')).text).toContain('Семёнов Артём')
    const seen = hidden((await body.open(address)).html, 'seen')
    await body.send(`${address}/claim`, { intent: 'return', seen })
    expect((await body.open('/cases')).text).toContain('Семёнов Артём')
  })

  test('tells who was slower', async () => {
    const address = caseOf((await body.open('/cases')).html, 'Алёшина Виктория Сергеевна')
    const { location } = await body.send(`${address}/claim`, { intent: 'take', seen: 'somebody' })
    expect((await body.open(location)).text).toContain('дело взял другой человек')
  })

  test('of another organisation is a page not found', async () => {
    const address = caseOf((await body.open('/cases')).html, 'Алёшина Виктория Сергеевна')
    expect((await hospital.send(`${address}/claim`, { intent: 'take', seen: '' })).status).toBe(404)
  })
})

describe('the palette’s search', () => {
  test('answers the agency’s own cases alone', async () => {
    const find = async (desk: Desk) => JSON.parse((await desk.open('/cases/find?q=алешина')).html || 'null')
    expect((await find(body)).cases).toMatchObject([{ person: 'Алёшина Виктория Сергеевна', birthDate: '05.12.1990' }])
    expect((await find(hospital)).cases).toEqual([])
  })
})
