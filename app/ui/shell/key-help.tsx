import { keyWords } from '#app/messages/keys.ts'
import { useMessages } from '../page-context.ts'
import { Window } from './window.tsx'

const keys = [
  ['J', 'keyNext'],
  ['K', 'keyPrevious'],
  ['Enter', 'keyOpen'],
  ['/', 'keySearch'],
  ['Ctrl + K', 'keyPalette'],
  ['?', 'keyHelp'],
  ['Esc', 'keyEscape'],
] as const

/** Every key and what it does. */
export default function KeyHelp({ hasKeys, close }: { hasKeys: boolean; close: () => void }) {
  const t = useMessages(keyWords)
  return (
    <Window label={t.helpTitle} close={close}>
      <h2 className="window-title">{t.helpTitle}</h2>
      <p>{hasKeys ? t.helpLead : t.isOff}</p>
      <dl className="key-list">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t[does]}</dd>
          </div>
        ))}
      </dl>
    </Window>
  )
}
