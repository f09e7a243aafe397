import { useLocation } from 'react-router'
import { shell } from '#app/messages/shell.ts'
import { useMessages } from '../page-context.ts'

/** Turns the keys that need no Ctrl off and on again: speech input and shaky hands press them by accident. */
export function KeysSwitch({ hasKeys }: { hasKeys: boolean }) {
  const t = useMessages(shell)
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/appearance">
      <input type="hidden" name="next" value={pathname + search} />
      <button className="panel-item" type="submit" name="keys" value={hasKeys ? 'off' : 'on'}>
        {hasKeys ? t.keysOff : t.keysOn}
      </button>
    </form>
  )
}
