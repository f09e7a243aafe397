import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Desk, desks, hidden, orderOf, registeredCase } from './desk.ts'

let body: Desk
let address: string

beforeAll(async () => {
  const { desk } = await desks()
  body = await desk('body')
})
beforeEach(async () => {
  address = await registeredCase(body)
})

async function waived(on: string, at = '') {
  const order = await orderOf(body, address, 'waive-task', 'assess-need', on)
  return body.send(address, { ...order, at, reason: 'Человек уехал' })
}

// Filed on 28.01.2026, registered on 29.01; today is 05.02.2026.
describe('a date that cannot be is refused, and what was typed stays', () => {
  test.each([
    ['31.02.2026', '', 'Такой даты нет: введите день, месяц и год, 05.02.2026.'],
    ['05.02.2026', '25:00', 'Такого времени нет: введите часы и минуты, 11:20.'],
    ['05.02.0202', '', 'Год 0202 похож на опечатку: проверьте дату.'],
    ['06.02.2026', '', 'Дата 06.02.2026 ещё не наступила: сегодня 05.02.2026. Введите день, когда это произошло.'],
    ['16.04.1990', '', 'Дата 16.04.1990 раньше даты рождения 17.04.1990: исправьте одну из них.'],
  ])('%s %s', async (on, at, sentence) => {
    const sent = await waived(on, at)
    expect(sent.status).toBe(422)
    expect(sent.text).toContain(sentence)
    expect(sent.html).toContain('Человек уехал</textarea>')
    expect(sent.html).toContain(`value="${on}"`)
    expect((await body.open(address)).html.match(/id="entry-/g)).toHaveLength(3)
  })

  test('an end before an entry names that entry', async () => {
    const death = { ground: 'death', document: { number: '1', date: '2026-01-28' }, 'event-date': '2026-01-28' }
    const form = await orderOf(body, address, 'take-closing', 'death-before-service', '28.01.2026', death)
    const sent = await body.send(`${address}/tasks/closing%3Adeath-before-service`, form)
    expect(sent.status).toBe(422)
    expect(sent.text).toContain(
      'Дата 28.01.2026 раньше записи «Зарегистрировать заявление» от 29.01.2026: исправьте дату прекращения или сначала ту запись.',
    )
  })

  test('a death dated after the day it is recorded is refused at its field', async () => {
    const death = { ground: 'death', document: { number: '1', date: '2026-02-04' }, 'event-date': '2026-02-05' }
    const form = await orderOf(body, address, 'take-closing', 'death-before-service', '04.02.2026', death)
    const sent = await body.send(`${address}/tasks/closing%3Adeath-before-service`, form)
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('не выполнено условие «Не позже дня действия»')
  })

  test('a case of somebody not yet born is not opened', async () => {
    const subject = { surname: 'Образцов', 'given-name': 'Айсен', patronymic: '', 'birth-date': '2026-02-05' }
    const { html } = await body.open('/cases/new')
    const way = 'semi-residential-care.application'
    const opening = {
      way,
      person: 'other',
      key: hidden(html, 'key'),
      on: '04.02.2026',
      answers: JSON.stringify(subject),
    }
    const sent = await body.send('/cases/new', opening)
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Дата 04.02.2026 раньше даты рождения 05.02.2026: исправьте одну из них.')
    const lost = await body.send('/cases/new', { ...opening, on: '04.02.0202' })
    expect(lost.text).toContain('Год 0202 похож на опечатку')
  })
})
