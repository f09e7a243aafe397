import { createContext, useContext } from 'react'
import type { Language } from '#app/messages/language.ts'

/** What every part of a page knows, an error page included. */
export const PageContext = createContext<{ language: Language; nonce: string }>({ language: 'ru', nonce: '' })

export function useLanguage(): Language {
  return useContext(PageContext).language
}

export function useNonce(): string {
  return useContext(PageContext).nonce
}

/** The sentences of an area in the reader's language. */
export function useMessages<T>(area: Readonly<Record<Language, T>>): T {
  return area[useLanguage()]
}
