import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '#scripts/run-command.ts'
import { type Desk, desks, orderOf, registeredCase } from './desk.ts'

let body: Desk
let address: string
const made = mkdtempSync(join(tmpdir(), 'poryadok-'))
beforeAll(async () => {
  const { desk } = await desks()
  body = await desk('body')
  address = await registeredCase(body)
})
afterAll(() => rmSync(made, { recursive: true }))

// The case of `registeredCase`, told as an example for the command line.
const example = {
  $schema: 'urn:poryadok:scenario:1',
  id: 'yakutia/explained',
  title: 'Дело',
  source: 'yakutia/63-n#2.5',
  region: 'yakutia',
  procedure: 'semi-residential-care',
  given: {
    on: '2026-01-28',
    agency: 'yakutsk-authorised-body',
    entry: 'application',
    subject: { surname: 'Образцов', 'given-name': 'Айсен', patronymic: 'Иванович', 'birth-date': '1990-04-17' },
  },
  steps: [
    {
      when: {
        on: '2026-01-28',
        task: 'file-application',
        answers: {
          'legal-capacity': true,
          telephone: '+79240000000',
          diagnosis: { date: '2025-10-20' },
          treatment: { date: '2025-10-27' },
          discharge: { date: '2025-10-27' },
        },
      },
    },
    { when: { on: '2026-01-29', task: 'register-application', answers: { number: '7' } } },
  ],
}

/** What the page says of the due date of a task, its lines joined. */
function onScreen(html: string, task: string): string {
  const from = html.indexOf(task, html.indexOf('<main'))
  const said = /<p class="why-rule">.*?<\/ul>/s.exec(html.slice(from))?.[0] ?? ''
  return said
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
}

const rule =
  '3 рабочих дня со дня: «Зарегистрировать заявление», 29.01.2026, п.\u00a02.5. День события не считается. Не считаются: 31 января–1 февраля (выходные). Календарь: Органы и учреждения Республики Саха (Якутия); в основе: Производственный календарь Российской Федерации, пятидневная неделя.'

describe('a due date is explained in one sentence (63-Н, п. 2.5)', () => {
  const assess = 'Оценить условия жизнедеятельности, составить акт'

  test('on the page, on paper, to programs and on the command line, word for word', async () => {
    const screen = onScreen((await body.open(address)).html, assess)
    const paper = /<p class="dues-why">(.*?)<\/p>/.exec((await body.open(`${address}/dues`)).html)?.[1]
    const { agenda } = JSON.parse((await body.open(`/api${address}`)).html)
    const answered = agenda.find(({ key }: { key: string }) => key === 'assess-need')
    const file = join(made, 'explained.json')
    writeFileSync(file, JSON.stringify(example))
    const { json, text } = await runCommand(['play', file])
    const { scenarios } = json as { scenarios: { steps: { agenda: { key: string; sentence: string }[] }[] }[] }
    const played = scenarios[0]?.steps.at(-1)?.agenda.find(({ key }) => key === 'assess-need')?.sentence
    expect(screen).toMatch(/Редакция: [0-9a-f]{8}\. Срок — 03\.02\.2026\.$/)
    expect(screen).toContain(rule)
    expect([paper, answered.due.sentence, played]).toEqual([screen, screen, screen])
    expect(answered.due).toMatchObject({ type: 'dated', due: '2026-02-03', why: { fromDate: '2026-01-29' } })
    expect(text).toContain(screen)
  })
})

describe('a date that somebody moved', () => {
  const moved =
    'Срок сдвинут: был 03.02.2026, стал 04.02.2026 — исправлена дата записи «Зарегистрировать заявление», Специалист уполномоченного органа, 05.02.2026. Причина: Опечатка в дате.'

  test('says from which day, to which, by what, who recorded it, when and why', async () => {
    const other = await registeredCase(body)
    const answers = { number: '7' }
    const correction = await orderOf(body, other, 'correct-entry', '3', '30.01.2026', answers)
    await body.send(`${other}/entries/3/correct`, { ...correction, reason: 'Опечатка в дате' })
    const { html, text } = await body.open(other)
    expect(onScreen(html, 'Следующее действие')).toMatch(new RegExp(`Срок — 04\\.02\\.2026\\. ${moved}$`))
    expect(text.split(moved)).toHaveLength(3)
    expect((await body.open(`${other}/dues`)).text).toContain(`Срок — 04.02.2026. ${moved}`)
    const { agenda, moves } = JSON.parse((await body.open(`/api${other}`)).html)
    expect(agenda[0].due.sentence).toBe(onScreen(html, 'Следующее действие'))
    expect(moves).toMatchObject([{ from: { due: '2026-02-03' }, to: { due: '2026-02-04' }, entry: 4, sentence: moved }])
    expect(text).toContain(
      'Исправлена запись № 3 Причина: Опечатка в дате Сдвинут срок «Оценить условия жизнедеятельности, составить акт»: был 03.02.2026, стал 04.02.2026',
    )
  })
})
