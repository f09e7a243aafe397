import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Answers, Form } from '#engine/schema'
import { fillByKeyboard, pressButton, typeInto } from './keyboard.ts'

type Filled = { task: string; form: Form; answers: Answers; on: string; at?: string }

/** Fills in the form of a task by keyboard and records it; `address` is the case page's. */
export async function fillTask(page: Page, address: string, { task, form, answers, on, at }: Filled): Promise<void> {
  await page.goto(`${address}/tasks/${task}`)
  await fillByKeyboard(page, form, answers)
  await record(page, 'Записать', on, at)
  await page.getByRole('status').getByText('Записано:').waitFor()
}

/** Types the legal date and, where it matters, the time, and presses the button. */
export async function record(page: Page, button: string, on: string, at?: string): Promise<void> {
  await typeInto(page, 'on', on)
  if (at) await typeInto(page, 'at', at)
  await pressButton(page, button)
}

/** Records a task without a form. */
export async function doTask(page: Page, title: string, on: string): Promise<void> {
  const place = await placeOf(page, title)
  await place.getByLabel('Дата действия').first().fill(on)
  await place.getByRole('button', { name: 'Записать: сделано' }).click()
  await page.getByText(`Записано: ${title}.`).waitFor()
}

/** Records what a person answers when asked for a consent. */
export async function recordConsent(page: Page, title: string, answer: 'дано' | 'отказ', on: string): Promise<void> {
  const line = page.locator('.side-box li', { hasText: title })
  await line.getByText('Записать ответ').click()
  await line.getByLabel(answer).check()
  await line.getByLabel('Дата действия').fill(on)
  await line.getByRole('button', { name: 'Записать', exact: true }).click()
  await page.getByText(`Записано: ${title}: ${answer}`).waitFor()
}

/** The next action if it is this one, else its line, opened. */
export async function placeOf(page: Page, title: string) {
  await page.locator('.next-action').waitFor()
  const next = page.locator('.next-action', { has: page.getByRole('heading', { name: title, exact: true }) })
  if (await next.count()) return next
  const line = page.locator('details.task-line', { has: page.locator('summary', { hasText: title }) })
  if ((await line.getAttribute('open')) === null) await line.locator('summary').first().click()
  return line
}

/** Fails when a task is due on another day, or the reasons shown do not say all of `why`. */
export async function expectDue(page: Page, title: string, date: string, why: readonly string[]): Promise<void> {
  const place = await placeOf(page, title)
  await place.getByText('Почему эта дата').click()
  expect(await place.locator('.task-date').textContent()).toContain(date)
  const said = (await place.locator('.why-text').textContent())?.replaceAll('\u00a0', ' ')
  for (const sentence of why) expect(said).toContain(sentence)
}

/** Says on a page which day it is, and comes back to it. */
export async function moveClock(page: Page, address: string, date: string): Promise<void> {
  await page.goto(address)
  await page.locator('.demo-clock summary').click()
  await page.getByRole('textbox', { name: 'Сегодня' }).fill(date)
  await page.getByRole('button', { name: 'Перевести' }).click()
  await page.locator('.demo-clock summary', { hasText: date }).waitFor()
}
