import { type KeyboardEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { keyWords } from '#app/messages/keys.ts'
import { shell } from '#app/messages/shell.ts'
import { useLanguage, useMessages } from '../page-context.ts'
import type { ShellUser } from './menu.ts'
import { type PaletteLine, paletteLines } from './palette-lines.ts'
import { useFoundCases } from './use-found-cases.ts'
import { Window } from './window.tsx'

type Props = { user: ShellUser; close: () => void; showHelp: () => void }

/** Finds a case, a page or an action by what is typed; the arrows choose, Enter goes there. */
export default function Palette({ user, close, showHelp }: Props) {
  const t = useMessages(keyWords)
  const { palette } = useMessages(shell)
  const [typed, type] = useState('')
  const [at, move] = useState(0)
  const follow = useFollow(showHelp, close)
  const pages = paletteLines(user, typed, useLanguage())
  const lines = [...useFoundCases(typed, user.role === 'caseworker'), ...pages]
  const chosen = lines[Math.min(at, lines.length - 1)]
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && lines.length > 0)
      move((Math.min(at, lines.length - 1) + step + lines.length) % lines.length)
    else if (event.key === 'Enter' && chosen) follow(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Window label={palette} close={close}>
      <input
        type="text"
        className="palette-input"
        role="combobox"
        aria-label={t.placeholder}
        aria-expanded="true"
        aria-controls="palette-lines"
        aria-autocomplete="list"
        aria-activedescendant={chosen && `palette-${chosen.id}`}
        placeholder={t.placeholder}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          type(event.target.value)
          move(0)
        }}
        onKeyDown={onKey}
      />
      <div id="palette-lines" role="listbox" aria-label={palette} className="palette-lines">
        {lines.map((line, index) => (
          <Line
            key={line.id}
            line={line}
            isChosen={line === chosen}
            isFirst={lines[index - 1]?.group !== line.group}
            follow={follow}
          />
        ))}
      </div>
      <p className="palette-foot" role="status">
        {lines.length === 0 ? t.nothing : t.found(lines.length)}
      </p>
      <p className="palette-foot">{t.moveHint}</p>
    </Window>
  )
}

type LineProps = { line: PaletteLine; isChosen: boolean; isFirst: boolean; follow: (line: PaletteLine) => void }

function Line({ line, isChosen, isFirst, follow }: LineProps) {
  const t = useMessages(keyWords)
  return (
    // The field keeps the focus and has the keys of the line.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={`palette-${line.id}`}
      role="option"
      aria-selected={isChosen}
      ref={isChosen ? (item) => item?.scrollIntoView({ block: 'nearest' }) : undefined}
      onClick={() => follow(line)}
    >
      {isFirst && (
        <span className="palette-group" aria-hidden="true">
          {t[line.group]}
        </span>
      )}
      <span>{line.title}</span>
      {line.small && <span className="palette-small">{line.small}</span>}
    </div>
  )
}

function useFollow(showHelp: () => void, close: () => void) {
  const navigate = useNavigate()
  return (line: PaletteLine) => {
    if ('does' in line) return showHelp()
    close()
    if ('to' in line) return navigate(line.to)
    // The colours stand in the document, so that the form of the menu, which asks for it anew, is the way.
    const form = document.querySelector<HTMLFormElement>('form.theme-switch')
    form?.requestSubmit(form.querySelector<HTMLButtonElement>(`button[value="${line.theme}"]`))
    return undefined
  }
}
