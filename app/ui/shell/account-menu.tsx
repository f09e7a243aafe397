import './account-menu.css'
import { IconChevronDown } from '@tabler/icons-react'
import { useLocation } from 'react-router'
import { shell } from '#app/messages/shell.ts'
import { useMessages } from '../page-context.ts'
import { Disclosure } from './disclosure.tsx'
import { KeysSwitch } from './keys-switch.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import type { ShellUser } from './menu.ts'
import { roleNames } from './role-names.ts'
import { ThemeSwitch } from './theme-switch.tsx'

export function AccountMenu({ user }: { user: ShellUser }) {
  const t = useMessages(shell)
  const { key } = useLocation()
  const summary = (
    <>
      <span className="account-avatar" aria-hidden="true">
        {user.name.slice(0, 1)}
      </span>
      <span className="account-name">{user.name}</span>
      <IconChevronDown size={16} aria-hidden="true" />
    </>
  )
  return (
    <Disclosure key={key} className="account-menu" summary={summary}>
      <p className="account-who">
        <strong>{user.name}</strong>
        {user.agency && <span>{user.agency}</span>}
        <span>{t[roleNames[user.role]]}</span>
        <span>{user.email}</span>
      </p>
      <LanguageSwitch />
      <ThemeSwitch />
      <KeysSwitch hasKeys={user.hasKeys} />
      <a className="panel-item" href="/password">
        {t.password}
      </a>
      <a className="panel-item" href="/second-factor">
        {t.secondFactor}
      </a>
      <form method="post" action="/sign-out">
        <button className="panel-item" type="submit">
          {t.signOut}
        </button>
      </form>
    </Disclosure>
  )
}
