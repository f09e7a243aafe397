import './keys.css'
import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { shell } from '#app/messages/shell.ts'
import { useMessages } from '../page-context.ts'
import { keyOrder } from './key-order.ts'
import type { ShellUser } from './menu.ts'
import { focusSearch, moveInRows } from './move-in-rows.ts'

const Palette = lazy(() => import('./palette.tsx'))
const KeyHelp = lazy(() => import('./key-help.tsx'))

/** Listens to the keys of every page, and opens the palette and the list of keys, which come when first asked for. */
export function Keys({ user }: { user: ShellUser }) {
  const t = useMessages(shell)
  const [shown, show] = useState<'palette' | 'help'>()
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    setReady(true)
    const onKey = (event: KeyboardEvent) => {
      const order = keyOrder(event, user.hasKeys)
      if (order === undefined || document.querySelector('dialog[open]')) return
      const isDone =
        order === 'next' || order === 'previous' ? moveInRows(order) : order === 'search' ? focusSearch() : true
      if (order === 'palette' || order === 'help') show(order)
      if (isDone) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [user.hasKeys])
  const close = () => show(undefined)
  return (
    <>
      {isReady && (
        <button type="button" className="keys-open" onClick={() => show('palette')}>
          <IconSearch size={18} aria-hidden="true" />
          <span className="visually-hidden">{t.palette}</span>
          <kbd>Ctrl K</kbd>
        </button>
      )}
      <Suspense>
        {shown === 'palette' && <Palette user={user} close={close} showHelp={() => show('help')} />}
        {shown === 'help' && <KeyHelp hasKeys={user.hasKeys} close={close} />}
      </Suspense>
    </>
  )
}
