import { createContext, useContext } from 'react'
import type { Language } from '#app/messages/language.ts'
import type { Theme } from './shell/themes.ts'

/** What every part of a page knows, an error page included. */
export const PageContext = createContext<{ language: Language; nonce: string; theme: Theme }>({
  language: 'ru',
  nonce: '',
  theme: 'system',
})

export function useLanguage(): Language {
  return useContext(PageContext).language
}

export function useNonce(): string {
  return useContext(PageContext).nonce
}

export function useTheme(): Theme {
  return useContext(PageContext).theme
}

/** The sentences of an area in the reader's language. */
export function useMessages<T>(area: Readonly<Record<Language, T>>): T {
  return area[useLanguage()]
}
