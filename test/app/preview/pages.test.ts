import { beforeAll, describe, expect, test } from 'vitest'
import { createApp, type TestApp } from '#test/support/app.ts'

const yakutia = '/procedures/yakutia/semi-residential-care'
const alarsky = '/procedures/alarsky/rehabilitation'

let app: TestApp
let cookie = ''
beforeAll(async () => {
  app = await createApp()
  cookie = await app.signIn('method')
})

const get = (path: string) => app.call(path, { headers: { cookie } })
/** What a reader sees of a page, without tags. */
async function text(path: string): Promise<string> {
  const html = await (await get(path)).text()
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? []
  return main
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}

describe('what is not there', () => {
  test.each([
    '/procedures/nowhere/semi-residential-care',
    '/procedures/yakutia/nothing',
    '/procedures/__proto__/constructor',
    '/procedures/yakutia/__proto__',
    `${yakutia}/part/nobody`,
    `${yakutia}/part/constructor`,
    `${yakutia}/papers/yakutia/nothing`,
    `${yakutia}/papers/__proto__/toString`,
    `${yakutia}/acts/yakutia/nothing`,
    `${yakutia}/acts/__proto__/valueOf`,
    `${yakutia}/acts/alarsky/506-p`,
    `${yakutia}/nothing`,
  ])('is answered with 404: %s', async (path) => expect((await get(path)).status).toBe(404))

  test.each(['view=nonsense', 'view=stage&stage=__proto__', 'view=part&role=constructor', 'node=toString&view=flow'])(
    'in the query of a diagram falls back to what there is: %s',
    async (query) => expect((await get(`${yakutia}?${query}`)).status).toBe(200),
  )
})

describe('the list of procedures', () => {
  test('says plainly that the agreement of Alarsky District has expired', async () =>
    expect(await text('/procedures')).toContain(
      'Действовал с 23.06.2020 по 31.12.2020, срок истёк. Новое дело — только с датой',
    ))
  test('says from when the order of Yakutia is in force', async () =>
    expect(await text('/procedures')).toContain('действует с 30.10.2025'))
})

test('the diagram comes with the same as text, which opens the same boxes', async () => {
  const page = await text(`${yakutia}?view=stage&stage=assessment&node=t_assess_need`)
  expect(page).toContain('Действие: Зарегистрировать заявление. Кто: Уполномоченный орган')
  expect(page).toContain('Итог оценки записывают в акт с выводом о праве на обслуживание')
  expect(page).toContain('3 рабочих дня , отсчёт: Зарегистрировать заявление п. 2.5')
})

describe('the terms', () => {
  test('name clause, length, event, who and by which calendar: 2.5 of the order', async () =>
    expect(await text(`${yakutia}/deadlines`)).toContain(
      'п. 2.5 Оценить условия жизнедеятельности, составить акт срок, Признание нуждающимся 3 рабочих дня Зарегистрировать заявление Уполномоченный орган Органы и учреждения Республики Саха (Якутия)',
    ))
  test('say why there is no date: 5.1, the approval of the programme', async () =>
    expect(await text(`${yakutia}/deadlines`)).toContain('Без даты. Утверждение не имеет ни срока, ни формы'))
  test('count validities, periods, services and the ministry’s own duty among them', async () => {
    const page = await text(`${yakutia}/deadlines`)
    expect(page).toMatch(/срок годности[^.]*2 недели дата документа/)
    expect(page).toMatch(/период, Временное прекращение 1 месяц, не дольше: 1 месяц/)
    expect(page).toContain('2 раза в неделю')
    expect(page).toMatch(/Направить приказ на государственную регистрацию.*3 рабочих дня 30\.10\.2025/)
  })
  test('count back: a month before the planned end of a course, 4.6 of the agreement', async () =>
    expect(await text(`${alarsky}/deadlines`)).toMatch(
      /п\. 4\.6 Сообщить о скором окончании курса срок, 4\. Социальная реабилитация за 1 месяц Плановое окончание курса/,
    ))
})

describe('who does what', () => {
  test('says in words where nothing is to be done', async () =>
    expect(await text(`${yakutia}/duties`)).toMatch(/Признание нуждающимся .*ничего/))
  test('says in words where two answer for the same: 3.4.OSDM.1 is 4.4 too', async () =>
    expect(await text(`${alarsky}/duties`)).toContain('Двойная ответственность: ещё Центр «Воля»'))
  test('has the duties without a person in a row of their own', async () =>
    expect(await text(`${alarsky}/duties`)).toMatch(/Обязанности вне дел.*Организовать и поддерживать наркопосты/))
})

describe('the part of one organisation', () => {
  test('names its neighbours and the papers between them', async () => {
    const page = await text(`${yakutia}/part/rehabilitation-centre`)
    expect(page).toMatch(/Что получает Направить личное дело поставщику получает от: Уполномоченный орган/)
    expect(page).toMatch(/Что передаёт .*Направить результаты выполнения программы передаёт: Уполномоченный орган/)
    expect(page).toContain('Беречь сведения о получателях')
    expect(page).not.toContain('Зарегистрировать заявление')
  })
  test('joins the roles it plays', async () =>
    expect(await text(`${alarsky}/part/volya`)).toMatch(/Роли: [^.]*Центр «Воля»[^.]*Консультант/))
})

describe('the act', () => {
  test('has an anchor for every clause, and says what rests on it', async () => {
    const html = await (await get(`${yakutia}/acts/yakutia/63-n`)).text()
    expect(html).toContain('id="clause-5.3(2)"')
    expect(await text(`${yakutia}/acts/yakutia/63-n`)).toContain(
      'срок: Оценить условия жизнедеятельности, составить акт',
    )
  })
  test('says why a clause is not described', async () =>
    expect(await text(`${yakutia}/acts/yakutia/63-n`)).toContain('Не описан: Заголовок: нормы в пунктах раздела'))
  test('asks the lawyers: question, reading, other readings', async () => {
    const page = await text(`${yakutia}/acts/yakutia/63-n`)
    expect(page).toMatch(
      /пропуск п\. Пр\.3 Размещение без срока, вступление в силу не названо: с какого дня действует порядок\? Как читаем сейчас: Со дня подписания Как ещё можно прочесть: После регистрации и опубликования/,
    )
  })
})

test('every clause that a page mentions leads to its place on the act’s page', async () => {
  const act = await (await get(`${yakutia}/acts/yakutia/63-n`)).text()
  const html = await (await get(`${yakutia}/deadlines`)).text()
  const links = [...html.matchAll(/href="[^"]*\/acts\/yakutia\/63-n#([^"]+)"/g)]
  expect(links.length).toBeGreaterThan(20)
  for (const [, anchor = ''] of links) expect(act).toContain(`id="${decodeURIComponent(anchor)}"`)
})

test('the pages speak English', async () => {
  await app.post('/language', { language: 'en', next: '/' }, cookie)
  expect(await text(`${yakutia}/deadlines`)).toContain('3 working days')
  await app.post('/language', { language: 'ru', next: '/' }, cookie)
})

test('the deadlines say which days of the calendars can be read in two ways, and how they are read', async () => {
  const page = await text(`${yakutia}/deadlines`)
  expect(page).toContain('Спорные дни календарей')
  expect(page).toContain(
    '27.04.2024 — нерабочий (Органы и учреждения Республики Саха (Якутия)). Рабочая суббота по федеральному постановлению и нерабочий праздничный день республики в один день; второе прочтение: рабочий день',
  )
})
