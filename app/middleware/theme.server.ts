import { createContext } from 'react-router'
import { isTheme, type Theme } from '#app/ui/shell/themes.ts'

/** The theme of this request: the user's own, or the cookie's before sign-in. */
export const themeContext = createContext<Theme>('system')

export function readThemeCookie(request: Request): Theme {
  const value = /(?:^|; *)theme=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return isTheme(value) ? value : 'system'
}

/** A Set-Cookie value that keeps the theme for the sign-in page. */
export function themeCookie(theme: Theme): string {
  return `theme=${theme}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`
}
