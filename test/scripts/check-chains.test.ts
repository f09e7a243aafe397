import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCommand } from '#scripts/run-command.ts'
import { semiResidentialFiles } from '../engine/checks/semi-residential.ts'

const made = mkdtempSync(join(tmpdir(), 'poryadok-'))
afterAll(() => rmSync(made, { recursive: true }))

const check = async (days?: Parameters<typeof semiResidentialFiles>[0]) => {
  for (const { path, text } of semiResidentialFiles(days)) {
    mkdirSync(dirname(join(made, path)), { recursive: true })
    writeFileSync(join(made, path), text)
  }
  const { exit, text, json } = await runCommand(['check', made])
  return { exit, text: text.replaceAll('\u00a0', ' '), json }
}

describe('check prints what the term of п. 3.2 leaves for the steps inside it', () => {
  test('2 working days as the act is', async () => {
    const { text, json } = await check()
    expect(text).toContain(
      'Внутри срока п. 3.2 (10 рабочих дней): п. 2.5 — 3, п. 3.1 — 5; остаётся 2 рабочих дня на шаги без своего срока: ' +
        '«Зарегистрировать заявление» (п. 2.3), «Принять решение о признании нуждающимся» (п. 2.3), «Утвердить программу» (п. 5.1).',
    )
    expect(json).toMatchObject({ chains: [{ workflow: 'yakutia/semi-residential-care', slack: 2 }] })
  })

  test('0 when the assessment takes 5', async () => {
    const { text, json } = await check({ assessment: 5 })
    expect(text).toContain('п. 2.5 — 5, п. 3.1 — 5; остаётся 0 рабочих дней')
    expect(json).toMatchObject({ chains: [{ slack: 0 }] })
  })

  test('−1, which is an error, when registration takes one day besides', async () => {
    const { exit, text, json } = await check({ assessment: 5, registration: 1 })
    expect(text).toContain(
      'п. 2.3 — 1, п. 2.5 — 5, п. 3.1 — 5; остаётся −1 рабочий день: внутренние сроки не помещаются.',
    )
    expect([exit, json]).toMatchObject([1, { chains: [{ slack: -1 }] }])
  })
})
