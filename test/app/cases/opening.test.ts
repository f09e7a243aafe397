import { beforeAll, describe, expect, test } from 'vitest'
import { type Desk, desks, hidden } from './desk.ts'

const person = { surname: 'Образцов', 'given-name': 'Айсен', patronymic: 'Иванович', 'birth-date': '1990-04-17' }
const way = 'semi-residential-care.application'

let body: Desk
let provider: Desk
beforeAll(async () => {
  const { desk } = await desks()
  body = await desk('body')
  provider = await desk('provider')
})

async function fields(subject: object, more: Readonly<Record<string, string>> = {}) {
  const { html } = await body.open('/cases/new')
  return { way, key: hidden(html, 'key'), on: '05.02.2026', at: '', answers: JSON.stringify(subject), ...more }
}

describe('opening a case', () => {
  test('leads to the case and says what comes next', async () => {
    const sent = await body.send('/cases/new', await fields(person))
    expect(sent.status).toBe(302)
    const { text } = await body.open(sent.location)
    expect(text).toContain('Образцов Айсен Иванович')
    expect(text).toContain('Записано: Дело открыто: Заявление гражданина. Следующее: Подать заявление.')
  })

  test('without script takes what was typed', async () => {
    const typed = { 'answer/surname': 'Бумажный', 'answer/given-name': 'Айсен', 'answer/birth-date': '17.4.1990' }
    const sent = await body.send('/cases/new', await fields({}, typed))
    expect(sent.status).toBe(302)
    expect((await body.open(sent.location)).text).toContain('Бумажный Айсен')
  })

  test('sent twice opens one case', async () => {
    const form = await fields({ ...person, surname: 'Двойников' })
    const first = await body.send('/cases/new', form)
    const second = await body.send('/cases/new', form)
    expect(second.location).toBe(first.location)
    expect((await body.open('/cases')).html.match(/>Двойников Айсен Иванович</g)).toHaveLength(1)
  })

  test('without a surname is refused with 422 and keeps what was typed', async () => {
    const sent = await body.send('/cases/new', await fields({ ...person, surname: '' }, { at: '11:20' }))
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Заполните поле «Фамилия»')
    expect(sent.html).toContain('value="Айсен"')
    expect(sent.html).toContain('value="11:20"')
  })

  test('on a day to come is refused at the date', async () => {
    const sent = await body.send('/cases/new', await fields({ ...person, surname: 'Завтрашний' }, { on: '06.02.2026' }))
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Дата 06.02.2026 ещё не наступила: сегодня 05.02.2026.')
    expect(sent.html).toContain('value="06.02.2026"')
  })

  test('points out a person who is here already, and lets the caseworker say who it is', async () => {
    const twin = { ...person, surname: 'Близнецов' }
    await body.send('/cases/new', await fields(twin))
    const again = await fields({ ...twin, patronymic: '' })
    const asked = await body.send('/cases/new', again)
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('Похожий человек уже есть')
    expect(asked.text).toContain('Близнецов Айсен Иванович , 17.04.1990 г. р.')
    expect(asked.text).toContain('Открыть дело №')
    const known = /<button[^>]*value="([^"]{36})"/.exec(asked.html)?.[1] ?? ''
    expect((await body.send('/cases/new', { ...again, person: known })).status).toBe(302)
    expect((await body.send('/cases/new', { ...(await fields(twin)), person: 'other' })).status).toBe(302)
  })

  test('by a provider is refused', async () => {
    const sent = await provider.send('/cases/new', { way, key: 'k', on: '05.02.2026', answers: JSON.stringify(person) })
    expect(sent.status).toBe(422)
  })
})
