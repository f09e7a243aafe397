import { createContext, type RouterContextProvider } from 'react-router'
import { isLanguage, type Language } from '#app/messages/language.ts'

export const languageContext = createContext<Language>('ru')

/** The language of this request: the user's own, or the cookie's before sign-in. */
export function language(context: Readonly<RouterContextProvider>): Language {
  return context.get(languageContext)
}

export function readLanguageCookie(request: Request): Language {
  const value = /(?:^|; *)language=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return isLanguage(value) ? value : 'ru'
}

/** A Set-Cookie value that keeps the language for the sign-in page. */
export function languageCookie(language: Language): string {
  return `language=${language}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`
}
