import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { isLanguage } from './messages/language.ts'
import { PageContext } from './ui/page-context.ts'
import { isTheme } from './ui/shell/themes.ts'

const { lang: language, dataset } = document.documentElement
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''

// The page is shown before it is brought to life.
requestAnimationFrame(() => setTimeout(hydrate))

function hydrate() {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <PageContext
          value={{
            language: isLanguage(language) ? language : 'ru',
            nonce,
            theme: isTheme(dataset.theme) ? dataset.theme : 'system',
          }}
        >
          <HydratedRouter />
        </PageContext>
      </StrictMode>,
    )
  })
}
