import './window.css'
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { keyWords } from '#app/messages/keys.ts'
import { useMessages } from '../page-context.ts'

type Props = { label: string; close: () => void; children: ReactNode }

/** A window over the page: the browser keeps the focus in it, closes it by Escape and brings the focus back. What stands first has it first. */
export function Window({ label, close, children }: Props) {
  const t = useMessages(keyWords)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="window" aria-label={label} onClose={close}>
      {children}
      <button type="button" className="window-close" aria-label={t.close} onClick={() => dialog.current?.close()}>
        <IconX size={18} aria-hidden="true" />
      </button>
    </dialog>
  )
}
