import { beforeAll, describe, expect, test } from 'vitest'
import { checkedEdit } from '#app/studio/view/checked-edit.server.ts'
import { createApp, type TestApp } from '#test/support/app.ts'
import { semiResidentialFiles } from '../../engine/checks/semi-residential.ts'

const path = 'workflows/yakutia/semi-residential-care.json'
const term = '/stages/assessment/tasks/assess-need/deadline'

let app: TestApp
let cookie = ''
beforeAll(async () => {
  app = await createApp()
  cookie = await app.signIn('admin')
}, 120_000)

const page = async (at: string) => {
  const response = await app.call(`/rules/files/current/${path}?${new URLSearchParams({ at })}`, {
    headers: { cookie },
  })
  return (await response.text()).replaceAll('\u00a0', ' ')
}

/** What is said beside a term while the file is being edited. */
async function whileTyping(days: Parameters<typeof semiResidentialFiles>[0], at = term) {
  const files = semiResidentialFiles()
  const text = semiResidentialFiles(days).find((one) => one.path === path)?.text ?? ''
  const set = { key: 'current', files, base: files }
  const { checked } = await checkedEdit(set, { path, text }, at, 'ru')
  return checked.chains?.map((chain) => ({ ...chain, text: chain.text.replaceAll('\u00a0', ' ') }))
}

describe('beside the term of п. 2.5', () => {
  test('stands what the term of п. 3.2 leaves: 2 working days', async () =>
    expect(await page(term)).toContain(
      'Внутри срока п. 3.2 (10 рабочих дней): п. 2.5 — 3, п. 3.1 — 5; остаётся 2 рабочих дня на шаги без своего срока',
    ))

  test('5 days being typed leave 0', async () =>
    expect(await whileTyping({ assessment: 5 })).toMatchObject([
      { text: expect.stringContaining('п. 2.5 — 5, п. 3.1 — 5; остаётся 0 рабочих дней'), lacks: false },
    ]))

  test('with registration in one day −1 is left, marked as an error', async () =>
    expect(await whileTyping({ assessment: 5, registration: 1 })).toMatchObject([
      { text: expect.stringContaining('остаётся −1 рабочий день: внутренние сроки не помещаются'), lacks: true },
    ]))
})

test.each([
  ['the decision, which has no term', '/stages/assessment/tasks/decide-need'],
  ['the term that encloses the others', '/stages/programme/tasks/hand-over-copy/deadline'],
])('%s has the same line', async (_, at) => expect(await whileTyping({}, at)).toHaveLength(1))

test('a term outside of any other has none', async () =>
  expect(await page('/stages/admission/tasks/call-citizen/deadline')).not.toContain('Внутри срока'))
