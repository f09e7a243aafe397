import './language-switch.css'
import { useLocation } from 'react-router'
import { shell } from '#app/messages/shell.ts'
import { useLanguage, useMessages } from '../page-context.ts'

const languages = [
  { code: 'ru', name: 'Русский' },
  { code: 'en', name: 'English' },
] as const

/** Switches the language and comes back to the same page. */
export function LanguageSwitch() {
  const t = useMessages(shell)
  const current = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/language" className="language-switch" aria-label={t.language}>
      <input type="hidden" name="next" value={pathname + search} />
      {languages.map(({ code, name }) => (
        <button key={code} type="submit" name="language" value={code} lang={code} aria-pressed={code === current}>
          {name}
        </button>
      ))}
    </form>
  )
}
