import { beforeAll, describe, expect, test } from 'vitest'
import { type Desk, desks } from './desk.ts'

// The demonstration's cases, on 5 February 2026.
let body: Desk
let provider: Desk
beforeAll(async () => {
  const { desk } = await desks()
  body = await desk('body')
  provider = await desk('provider')
})

describe('the list of the authorised body', () => {
  test('says on top how much is due when', async () => {
    const { text } = await body.open('/cases')
    expect(text).toContain('просрочено 1 сегодня 2 завтра 1')
    expect(text).toContain('ждут других 3')
  })

  test('groups by nearness, the overdue first, the date in words', async () => {
    const { text } = await body.open('/cases')
    const places = ['Просрочено', 'Сегодня', 'Завтра', 'Ждём других'].map((title) => text.lastIndexOf(`${title} `))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(text).toMatch(/Алёшина Виктория Сергеевна.*просрочено на 2 рабочих дня 03\.02\.2026.*Сегодня/)
  })

  test('says for whom it waits and since when', async () => {
    const { text } = await body.open('/cases')
    expect(text).toMatch(/Шестаков Пётр Ильич.*ждём: Государственный поставщик \(образец\) с 03\.02\.2026/)
  })

  test('is narrowed to what is overdue', async () => {
    const { text } = await body.open('/cases?due=overdue')
    expect(text).toContain('Алёшина Виктория')
    expect(text).not.toContain('Семёнов Артём')
    expect(text).not.toContain('Ждём других Шестаков')
  })

  test('finds a person by surname with е for ё', async () => {
    const { text } = await body.open(`/cases?q=${encodeURIComponent('алешина')}`)
    expect(text).toContain('Алёшина Виктория Сергеевна')
    expect(text).not.toContain('Павлов Айтал')
  })

  test('says what to do where nothing is found', async () => {
    const { text } = await body.open(`/cases?q=${encodeURIComponent('Несуществующий')}`)
    expect(text).toContain('Ничего не нашлось')
    expect(text).toContain('Показать все дела')
  })
})

test('the list speaks English to who chose it', async () => {
  const { app, desk } = await desks()
  const cookie = await app.signIn('body')
  await app.post('/language', { language: 'en', next: '/cases' }, cookie)
  const { text } = await (await desk('body')).open('/cases')
  expect(text).toContain('overdue by 2 working days')
})

test('a provider cannot open cases and is not offered to', async () => {
  expect((await provider.open('/cases')).text).not.toContain('Новое дело')
  expect((await body.open('/cases')).text).toContain('Новое дело')
  expect((await provider.open('/cases/new')).text).toContain('нет порядка, по которому она открывает дела')
})
