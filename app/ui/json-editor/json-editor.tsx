import './json-editor.css'
import { useEffect, useRef, useState } from 'react'
import { useLanguage, useNonce } from '../page-context.ts'
import type { EditorHandle, Mark } from './editor-handle.ts'
import type { Hints } from './hints.ts'

type Props = {
  name: string
  label: string
  text: string
  readOnly: boolean
  /** The line (from 1) to bring into view. */
  line: number
  marks: readonly Mark[]
  /** Loads what is known of keys and values; asked once, when the editor is. */
  loadHints: () => Promise<Hints>
  onChange: () => void
}

/** JSON to read and write: a plain text area, which script turns into an editor with hints, marks and search. */
export function JsonEditor({ name, label, text, readOnly, line, marks, loadHints, onChange }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorHandle>(undefined)
  const latest = useRef({ onChange, line, marks, loadHints })
  const [isLive, setLive] = useState(false)
  const nonce = useNonce()
  const language = useLanguage()
  useEffect(() => {
    latest.current = { onChange, line, marks, loadHints }
  })

  useEffect(() => {
    let isGone = false
    Promise.all([import('./create-editor.ts'), latest.current.loadHints()]).then(([{ createEditor }, hints]) => {
      if (isGone || !area.current || !place.current) return
      const plain = area.current
      editor.current = createEditor({
        parent: place.current,
        text: plain.value,
        label,
        readOnly,
        nonce,
        language,
        hints,
        onChange(now) {
          plain.value = now
          latest.current.onChange()
        },
      })
      setLive(true)
      editor.current.mark(latest.current.marks)
      editor.current.show(latest.current.line)
    })
    return () => {
      isGone = true
      editor.current?.destroy()
      editor.current = undefined
      setLive(false)
    }
  }, [label, readOnly, nonce, language])
  useEffect(() => editor.current?.mark(marks), [marks])
  useEffect(() => editor.current?.show(line), [line])

  return (
    <div className="json-editor">
      <textarea
        ref={area}
        name={name}
        aria-label={label}
        defaultValue={text}
        rows={18}
        spellCheck={false}
        autoComplete="off"
        className="json-plain"
        readOnly={readOnly}
        hidden={isLive}
        onInput={onChange}
      />
      <div ref={place} className="json-live" hidden={!isLive} />
    </div>
  )
}
