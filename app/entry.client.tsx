import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { isLanguage } from './messages/language.ts'
import { PageContext } from './ui/page-context.ts'

const language = document.documentElement.lang
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <PageContext value={{ language: isLanguage(language) ? language : 'ru', nonce }}>
        <HydratedRouter />
      </PageContext>
    </StrictMode>,
  )
})
