import './shell.css'
import { IconContrast } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { NavLink, useLocation } from 'react-router'
import { shell } from '#app/messages/shell.ts'
import { useMessages } from '../page-context.ts'
import { AccountMenu } from './account-menu.tsx'
import { Bell } from './bell.tsx'
import { DemoClock } from './demo-clock.tsx'
import { Disclosure } from './disclosure.tsx'
import { Keys } from './keys.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { menu, type ShellUser } from './menu.ts'
import { ThemeSwitch } from './theme-switch.tsx'

type Props = { user: ShellUser | null; unread?: number; demoDate?: string; children: ReactNode }

/** The frame of every page: skip link, header with menu, main. */
export function Shell({ user, unread = 0, demoDate, children }: Props) {
  const t = useMessages(shell)
  const items = user ? menu[user.role] : []
  const links = items.map(({ to, label }) => (
    <NavLink key={to} to={to} end>
      {t[label]}
    </NavLink>
  ))
  const { key } = useLocation()
  return (
    <>
      <a className="skip-link" href="#main">
        {t.skip}
      </a>
      <header className="shell-header">
        <div className="shell-row">
          {links.length > 0 && (
            <Disclosure key={key} className="shell-burger" summary={<BurgerLabel label={t.menu} />}>
              <nav aria-label={t.menu}>{links}</nav>
            </Disclosure>
          )}
          <a className="shell-brand" href="/">
            <img src="/favicon.svg" alt="" width="28" height="28" />
            <span>{t.brand}</span>
          </a>
          <nav className="shell-nav" aria-label={t.menu}>
            {links}
          </nav>
          {user && <Keys user={user} />}
          {user && demoDate && <DemoClock date={demoDate} />}
          {user && <Bell unread={unread} />}
          {user ? (
            <AccountMenu user={user} />
          ) : (
            <>
              <LanguageSwitch />
              <Disclosure key={key} className="shell-look" summary={<IconContrast size={20} aria-label={t.theme} />}>
                <ThemeSwitch />
              </Disclosure>
            </>
          )}
        </div>
      </header>
      <main id="main" className="shell-main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

function BurgerLabel({ label }: { label: string }) {
  return (
    <>
      <span aria-hidden="true" className="burger-bars" />
      <span className="visually-hidden">{label}</span>
    </>
  )
}
