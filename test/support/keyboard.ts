import type { Page } from 'playwright-core'
import type { Answers, Field, Form } from '#engine/schema'

/** Fills in a form of a definition as somebody without a mouse does: section by section, Tab, arrows, Space, typing. */
export async function fillByKeyboard(page: Page, form: Form, answers: Answers): Promise<void> {
  const sections = Object.values(form.sections).map(({ fields }) => Object.entries(fields))
  for (const fields of sections) {
    const given = fields.filter(([name]) => answers[name] !== undefined)
    for (const [name, field] of given) {
      await comeToSectionOf(page, name)
      await answer(page, ['answer', name], field, answers[name])
    }
  }
}

/** Presses Tab until the focus is where it should be. */
export async function tabTo(page: Page, what: string, isThere: string): Promise<void> {
  for (let presses = 0; presses < 600; presses++) {
    if (await page.evaluate(`(() => { const e = document.activeElement; return Boolean(e && (${isThere})) })()`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${what}`)
}

/** Reaches a button by its words and presses it. */
export async function pressButton(page: Page, words: string): Promise<void> {
  await tabTo(page, words, `e.matches('button, a') && e.textContent.trim().startsWith(${JSON.stringify(words)})`)
  await page.keyboard.press('Enter')
}

/** Reaches a field by its name, and types over what it holds. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name, `e.name === ${JSON.stringify(name)}`)
  await type(page, text)
}

async function comeToSectionOf(page: Page, name: string): Promise<void> {
  while (!(await page.evaluate(`Boolean(document.querySelector('[id="answer_${name}"], [id^="answer_${name}_"]'))`)))
    await pressButton(page, 'Дальше')
}

async function answer(page: Page, path: readonly (string | number)[], field: Field, value: unknown): Promise<void> {
  const id = path.join('_')
  switch (field.kind) {
    case 'text':
    case 'long-text':
    case 'integer':
    case 'decimal':
    case 'money':
      return typeAt(page, id, String(value).replace(/^(\d+)\.(\d+)$/, '$1,$2'))
    case 'date':
      return typeAt(page, id, dateText(value))
    case 'date-time': {
      await typeAt(page, `${id}_date`, dateText(String(value).slice(0, 10)))
      return typeAt(page, `${id}_time`, String(value).slice(11, 16))
    }
    case 'yes-no':
    case 'choice':
    case 'agency':
      return choose(page, id, String(value))
    case 'choices':
      for (const option of Array.isArray(value) ? value : []) await tick(page, `${id}_${option}`)
      return
    case 'document':
    case 'signature': {
      const parts = field.kind === 'document' ? ['number', 'date', 'issuer'] : ['name', 'position', 'date']
      for (const part of parts) {
        const given = isRecord(value) ? value[part] : undefined
        if (given !== undefined) await typeAt(page, `${id}_${part}`, part === 'date' ? dateText(given) : String(given))
      }
      return
    }
    case 'group':
      return answerAll(page, path, field.fields, value)
    case 'table':
      for (const [index, row] of (Array.isArray(value) ? value : []).entries()) {
        await pressButton(page, 'Добавить строку')
        await answerAll(page, [...path, index], field.columns, row)
      }
      return
    case 'services':
      for (const [index, row] of (Array.isArray(value) ? value : []).entries()) {
        await tick(page, `${id}_${isRecord(row) ? row.service : ''}`)
        await answerAll(page, [...path, index], field.columns, row)
      }
      return
    case 'file':
      throw new Error('No form of the journeys asks for a file')
  }
}

async function answerAll(
  page: Page,
  path: readonly (string | number)[],
  fields: Readonly<Record<string, Field>>,
  value: unknown,
): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const given = isRecord(value) ? value[name] : undefined
    if (given !== undefined) await answer(page, [...path, name], field, given)
  }
}

async function typeAt(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id, `e.id === ${JSON.stringify(id)}`)
  await type(page, text)
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
}

async function tick(page: Page, id: string): Promise<void> {
  await tabTo(page, id, `e.id === ${JSON.stringify(id)}`)
  if (!(await page.evaluate('document.activeElement.checked'))) await page.keyboard.press('Space')
}

// The first radio of a group takes the focus, arrows go on to the others; a list to open turns by arrows too.
async function choose(page: Page, id: string, option: string): Promise<void> {
  await tabTo(
    page,
    id,
    `e.id === ${JSON.stringify(id)} || (e.type === 'radio' && e.id.startsWith(${JSON.stringify(`${id}_`)}))`,
  )
  for (let presses = 0; presses < 60; presses++) {
    const now = await page.evaluate(
      '(() => { const e = document.activeElement; return e.tagName === "SELECT" || e.checked ? e.value : undefined })()',
    )
    if (now === option) return
    const here = await page.evaluate('document.activeElement.value')
    await page.keyboard.press(here === option ? 'Space' : 'ArrowDown')
  }
  throw new Error(`${id} has no option ${option}`)
}

function dateText(value: unknown): string {
  return String(value).split('-').reverse().join('.')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
