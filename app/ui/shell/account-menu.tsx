import { IconChevronDown } from '@tabler/icons-react'
import { useLocation } from 'react-router'
import { shell } from '#app/messages/shell.ts'
import type { Actor } from '#app/middleware/actor.server.ts'
import { useMessages } from '../page-context.ts'
import { Disclosure } from './disclosure.tsx'
import { LanguageSwitch } from './language-switch.tsx'

const roleNames = {
  caseworker: 'roleCaseworker',
  administrator: 'roleAdministrator',
  methodologist: 'roleMethodologist',
} as const

export function AccountMenu({ actor }: { actor: Actor }) {
  const t = useMessages(shell)
  const { key } = useLocation()
  const summary = (
    <>
      <span className="account-avatar" aria-hidden="true">
        {actor.name.slice(0, 1)}
      </span>
      <span className="account-name">{actor.name}</span>
      <IconChevronDown size={16} aria-hidden="true" />
    </>
  )
  return (
    <Disclosure key={key} className="account-menu" summary={summary}>
      <p className="account-who">
        <strong>{actor.name}</strong>
        <span>{t[roleNames[actor.role]]}</span>
        <span>{actor.email}</span>
      </p>
      <LanguageSwitch />
      <a className="panel-item" href="/password">
        {t.password}
      </a>
      <form method="post" action="/sign-out">
        <button className="panel-item" type="submit">
          {t.signOut}
        </button>
      </form>
    </Disclosure>
  )
}
