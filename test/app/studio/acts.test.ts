import { beforeAll, describe, expect, test } from 'vitest'
import { editions } from '#app/data/acts/act-texts.server.ts'
import { createApp, type TestApp } from '#test/support/app.ts'
import { origin } from '#test/support/filled-databases.ts'

const page = '/rules/acts/yakutia/63-n'
const act = '/procedures/yakutia/semi-residential-care/acts/yakutia/63-n'
// Words of our own under the numbers of the act: four it has, one it has not.
const first =
  '2. Условия\n2.5. Условия жизни оценивают быстро.\n2.6. Смотрят жильё.\n2.9. Итог записывают.\n2.10. Пункт, которого в определении нет.\n'
const second = first.replace('быстро', 'за день').replace('2.6. Смотрят жильё.\n', '')

let app: TestApp
let cookie = ''
let reader = ''
beforeAll(async () => {
  app = await createApp()
  cookie = await app.signIn('admin')
  reader = await app.signIn('method')
}, 120_000)

async function read(path: string, who = cookie): Promise<string> {
  const html = await (await app.call(path, { headers: { cookie: who } })).text()
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? []
  return main
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

function load(text: string, name: string, date = '2025-10-30') {
  const body = new FormData()
  if (text !== '') body.set('file', new File([text], 'act.txt'))
  body.set('name', name)
  body.set('date', date)
  return app.call(page, { method: 'POST', body, headers: { origin, cookie } })
}

async function loaded(text: string, name: string, date?: string): Promise<string> {
  const response = await load(text, name, date)
  expect(response.status).toBe(302)
  return response.headers.get('location') ?? ''
}

describe('the text of an act', () => {
  test('is shown split before it is kept, and nobody else sees it', async () => {
    const at = await loaded(first, 'первоначальная')
    const shown = await read(at)
    expect(shown).toContain('Найдено пунктов определения: 4 из 234. Ни одна строка не потеряна: 5 строк.')
    expect(shown).toMatch(/Пункты текста, которых нет в определении 2\.10 /)
    expect(shown).toMatch(/ссылки ведут в никуда [^.]*Пр\.преамбула/)
    expect(await read(act, reader)).toContain('Текст акта не загружен')
    expect(await editions(app.world.db)).toEqual([])
  })

  test('is thrown away when it is split wrongly', async () => {
    const at = await loaded(first, 'неудачная')
    await app.post(at, { intent: 'drop' }, cookie)
    expect((await app.call(at, { headers: { cookie } })).status).toBe(404)
  })

  test('stands beside its clauses once it is kept, and the audit log says so', async () => {
    const at = await loaded(first, 'первоначальная')
    await app.post(at, { intent: 'keep' }, cookie)
    const told = await read(act, reader)
    expect(told).toContain('Текст акта: первоначальная, от 30.10.2025.')
    expect(told).toContain('2.5. Условия жизни оценивают быстро.')
    expect(told).toContain('Только в тексте: 1')
    expect(told).toContain('Нет в тексте: 230')
    expect(await read(`${act}?show=text-only`, reader)).toContain('Пункт, которого в определении нет.')
    const entries = await app.world.db
      .selectFrom('audit')
      .select('detail')
      .where('action', '=', 'act-text-loaded')
      .execute()
    expect(entries.map(({ detail }) => JSON.parse(detail))).toMatchObject([
      { act: 'yakutia/63-n', name: 'первоначальная' },
    ])
    expect(await read(page)).toContain('первоначальная, 30.10.2025')
  })

  test('stands beside a box of the diagram and an element of the rules, by its clause', async () => {
    const diagram = await read(
      '/procedures/yakutia/semi-residential-care?view=stage&stage=assessment&node=t_assess_need',
      reader,
    )
    expect(diagram).toContain('Текст пункта 2.9. Итог записывают.')
    const file = '/rules/files/current/workflows/yakutia/semi-residential-care.json'
    const element = await read(`${file}?at=/stages/assessment/tasks/assess-need/deadline`)
    expect(element).toContain('Текст пункта 2.5. Условия жизни оценивают быстро.')
  })

  test('is followed into a newer edition: changed, gone, unchanged', async () => {
    const [former] = await editions(app.world.db, 'yakutia/63-n')
    const told = await read(`${await loaded(second, 'новая', '2026-01-15')}?with=${former?.id}`)
    // Three norms name 2.9, which stays; the stage and the term name 2.5, which changes.
    expect(told).toContain('Ссылки определений: на прежний текст — 3, на изменённый — 2, пункта больше нет — ')
    expect(told).toContain(
      'Держится на пункте: Признание нуждающимся; Оценить условия жизнедеятельности, составить акт.',
    )
    expect(told).toMatch(/Без изменений: 3 пункта\. .*Изменены: 1 2\.5 .*Исчезли: 1 2\.6 .*Появились: 0/)
  })
})

describe('a text is refused', () => {
  test.each([
    ['without a file', '', 'имя', '2026-01-15', 'Выберите файл'],
    ['without a name', first, ' ', '2026-01-15', 'Назовите редакцию'],
    ['without a real day', first, 'имя', '2026-02-30', 'Укажите дату'],
    ['without words', '  \n ', 'имя', '2026-01-15', 'нет слов'],
  ])('%s, in a sentence', async (_, text, name, date, sentence) => {
    const response = await load(text, name, date)
    expect([response.status, (await response.text()).includes(sentence)]).toEqual([422, true])
  })
})

describe('the pages of the texts', () => {
  test('list the acts of every region', async () => expect(await read('/rules/acts')).toContain('(63-Н)'))
  test('are for administrators', async () => {
    for (const path of ['/rules/acts', page])
      expect((await app.call(path, { headers: { cookie: reader } })).status).toBe(403)
  })
  test.each(['/rules/acts/yakutia/none', '/rules/acts/__proto__/toString', `${page}/none`])(
    'are not there: %s',
    async (path) => expect((await app.call(path, { headers: { cookie } })).status).toBe(404),
  )
})
