import './theme-switch.css'
import { useLocation } from 'react-router'
import { shell } from '#app/messages/shell.ts'
import { useMessages, useTheme } from '../page-context.ts'
import { themes } from './themes.ts'

const names = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
} as const

/** Switches the colours and comes back to the same page. */
export function ThemeSwitch() {
  const t = useMessages(shell)
  const current = useTheme()
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/appearance" className="theme-switch" aria-label={t.theme}>
      <input type="hidden" name="next" value={pathname + search} />
      {themes.map((theme) => (
        <button key={theme} type="submit" name="theme" value={theme} aria-pressed={theme === current}>
          {t[names[theme]]}
        </button>
      ))}
    </form>
  )
}
