import { beforeAll, describe, expect, test } from 'vitest'
import { addedPerson } from '../account/people/office.ts'
import { type Desk, deskOf, desks, hidden, orderOf } from './desk.ts'

const people = {
  social: 'social-protection',
  commission: 'commission',
  payments: 'payment-centre',
  ministry: 'ministry',
} as const
type Who = keyof typeof people

let staff: Readonly<Record<Who, Desk>>
let address: string

/** Moves the clock of the demonstration to a day and returns it as it is typed. */
async function onDay(iso: string): Promise<string> {
  const typed = iso.split('-').reverse().join('.')
  await staff.social.send('/clock', { date: typed, next: '/cases' })
  return typed
}

async function does(who: Who, day: string, intent: string, name: string, answers = {}): Promise<void> {
  const on = await onDay(day)
  const sent = await staff[who].send(address, await orderOf(staff[who], address, intent, name, on, answers))
  expect([name, sent.status, sent.status === 302 ? '' : sent.text]).toEqual([name, 302, ''])
}

const did = (who: Who, day: string, task: string, answers = {}) => does(who, day, 'do-task', task, answers)

// The region is JSON alone; whoever works in it is added by the administrator.
describe('a region of JSON alone: people are added, a family comes, its case goes to its end', () => {
  beforeAll(async () => {
    const { app, desk } = await desks()
    const administrator = await desk('admin')
    const added = async (who: Who) =>
      deskOf(app, await addedPerson(app, administrator, `${who}@lake.example`, `ozerny/${people[who]}`))
    staff = {
      social: await added('social'),
      commission: await added('commission'),
      payments: await added('payments'),
      ministry: await added('ministry'),
    }
  })

  test('the office opens the case and writes the application down', async () => {
    const on = await onDay('2026-02-02')
    const { html } = await staff.social.open('/cases/new')
    const subject = { surname: 'Берёзкина', 'given-name': 'Анна', 'birth-date': '1991-03-02' }
    const way = 'social-contract.application'
    const opening = { way, person: 'other', key: hidden(html, 'key'), on, answers: JSON.stringify(subject) }
    const opened = await staff.social.send('/cases/new', { ...opening, apart: 'on' })
    expect(opened.status).toBe(302)
    address = opened.location.replace(/\?.*/, '')
    const family = [
      { name: 'Берёзкина Анна Павловна', 'birth-date': '1991-03-02', relation: 'self' },
      { name: 'Берёзкин Миша Олегович', 'birth-date': '2018-11-05', relation: 'child' },
    ]
    await did('social', '2026-02-02', 'file-application', { family, direction: 'job' })
    await did('social', '2026-02-03', 'register-application', { number: '12' })
    expect((await staff.commission.open(address)).status).toBe(404)
  })

  test('each member of the family has an income to check, by name', async () => {
    const { text } = await staff.social.open(address)
    expect(text).toContain('Проверить доход: Берёзкина Анна Павловна')
    expect(text).toContain('Проверить доход: Берёзкин Миша Олегович')
    const form = await staff.social.open(`${address}/tasks/member.2.check-income`)
    expect(form.text).toContain('Проверить доход: Берёзкин Миша Олегович')
    expect(form.html).toContain('value="Берёзкин Миша Олегович"')
  })

  test('while documents are awaited the terms stand: the case and the list say since when', async () => {
    await does('social', '2026-02-05', 'open-branch', 'documents')
    const asked = { documents: [{ document: 'Справка о доходах' }], sent: 'in-person' }
    await did('social', '2026-02-05', 'documents#1/request-documents', asked)
    await onDay('2026-02-09')
    const { text } = await staff.social.open(address)
    expect(text).toContain('срок стоит с 5 февраля')
    expect(text).toContain('Остановлен: «Ждём документы». Если возобновить сегодня — до')
    expect((await staff.social.open('/cases?q=Берёзкина')).text).toContain('срок стоит с 5 февраля')
  })

  test('once they are brought, the date and the reasons for it name the stop', async () => {
    await did('social', '2026-02-12', 'documents#1/receive-documents', { outcome: 'all' })
    const { text } = await staff.social.open(`${address}/tasks/survey-home`)
    // 17-Н, п. 2.6: 4, 12, 13, 16, 17, 18, 19 February.
    expect(text).toContain('19.02.2026')
    expect(text).toContain('Срок стоял 5–11 февраля («Ждём документы»): не в счёт — 5 рабочих дней.')
  })

  test('the commission decides when everything is ready, and only with a quorum', async () => {
    const names = ['Берёзкина Анна Павловна', 'Берёзкин Миша Олегович']
    await did('social', '2026-02-13', 'member#1/check-income', { name: names[0], income: '60000.00' })
    await did('social', '2026-02-13', 'member#2/check-income', { name: names[1], income: '0.00' })
    const home = { address: 'Береговая, 5', 'live-together': true, findings: 'Дом тёплый' }
    await did('social', '2026-02-16', 'survey-home', home)
    await did('social', '2026-02-16', 'assess-income')
    const programme = { months: 3, 'monthly-sum': '12000.00', steps: [{ step: 'Встать на учёт' }] }
    await did('social', '2026-02-18', 'draft-programme', programme)
    const on = await onDay('2026-02-24')
    const vote = { number: '3', members: 7, against: 0, abstained: 0, outcome: 'granted' }
    const few = await orderOf(staff.commission, address, 'do-task', 'decide', on, { ...vote, present: 3, for: 3 })
    const refused = await staff.commission.send(`${address}/tasks/decide`, few)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Пришло больше половины состава')
    await did('commission', '2026-02-24', 'decide', { ...vote, present: 5, for: 5 })
  })

  test('the contract is signed and handed over, three instalments are paid', async () => {
    await did('social', '2026-02-25', 'notify-grant')
    const contract = { number: '1/2026', 'monthly-sum': '12000.00', account: '40817810000000000001' }
    await did('social', '2026-02-27', 'sign-contract', contract)
    await did('social', '2026-03-02', 'send-contract')
    expect((await staff.payments.open(address)).text).toContain('27.03.2026')
    for (const [number, day] of ['2026-03-26', '2026-04-27', '2026-05-27'].entries())
      await did('payments', day, 'pay-instalment', { sum: '12000.00', order: `${number + 1}` })
    expect((await staff.ministry.open(address)).status).toBe(404)
  })

  test('the term ends, the conclusion closes the case', async () => {
    await does('social', '2026-05-27', 'take-closing', 'term-ended')
    await did('social', '2026-06-05', 'conclude', { achieved: 'yes', text: 'Заявитель работает' })
    const closed = await staff.social.open('/cases?view=closed')
    expect(closed.text).toContain('Берёзкина')
    expect(closed.text).toContain('Срок контракта истёк')
    const { html } = await staff.social.open(address)
    const conclusion = /\/cases\/[^"/]+\/entries\/\d+/.exec(html.slice(html.indexOf('Вся история')))?.[0] ?? ''
    expect((await staff.social.open(conclusion)).text.replaceAll(/\s/g, ' ')).toContain('36 000,00')
  })
})
