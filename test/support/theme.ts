import type { Page } from 'playwright-core'
import type { Theme } from '#app/ui/shell/themes.ts'

/** Takes a theme for the signed-in person of a page, by the form of the account menu. */
export async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((name) => {
    const form = document.querySelector<HTMLFormElement>('form.theme-switch')
    form?.requestSubmit(form.querySelector<HTMLButtonElement>(`button[value="${name}"]`))
  }, theme)
  await page.locator(`html[data-theme="${theme}"]`).waitFor()
  await page.waitForLoadState()
}
