import './bell.css'
import { IconBell } from '@tabler/icons-react'
import { shell } from '#app/messages/shell.ts'
import { useMessages } from '../page-context.ts'

/** The way to the notices, with how many are new. */
export function Bell({ unread }: { unread: number }) {
  const t = useMessages(shell)
  return (
    <a className="shell-bell" href="/notices" aria-label={t.bell(unread)} title={t.bell(unread)}>
      <IconBell size={22} aria-hidden="true" />
      {unread > 0 && <span aria-hidden="true">{unread}</span>}
    </a>
  )
}
