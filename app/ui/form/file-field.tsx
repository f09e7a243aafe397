import type { FieldProps } from '@rjsf/utils'
import { useState } from 'react'
import { form as messages } from '#app/messages/form.ts'
import { useMessages } from '../page-context.ts'
import { answerAt, pointerOf } from './answer-path.ts'
import { useControl } from './field-props.ts'
import { useFormPage } from './form-page.ts'

/** A file, sent to the store as soon as it is chosen; the answer names it. */
export function FileField(props: FieldProps) {
  const { value, path, commit, touch, control } = useControl(props)
  const { upload, uploadPage } = useFormPage()
  const [state, setState] = useState<{ readonly sending: boolean; readonly refused?: string }>({ sending: false })
  const t = useMessages(messages)
  const stored = answerAt(value, ['name'])
  const send = async (file: File | undefined) => {
    if (!file || !upload) return
    setState({ sending: true })
    try {
      commit(await upload(file, path))
      setState({ sending: false })
    } catch (error) {
      setState({ sending: false, refused: (error instanceof Error && error.message) || t.fileRefused })
    }
  }
  if (typeof stored === 'string') {
    return (
      <span className="file-name">
        {stored}
        <button type="button" id={control.id} className="text-button" onClick={() => commit(undefined)}>
          {t.fileRemove}
        </button>
      </span>
    )
  }
  const { name: _, ...unnamed } = control
  return (
    <>
      <input
        type="file"
        {...unnamed}
        onChange={({ target }) => send(target.files?.[0])}
        onBlur={touch}
        disabled={!upload || state.sending}
      />
      <p className="field-note" aria-live="polite">
        {state.sending ? t.fileSending : state.refused}
      </p>
      {uploadPage && (
        <noscript>
          <a href={uploadPage + encodeURIComponent(pointerOf(path))}>{t.filePage}</a>
        </noscript>
      )}
    </>
  )
}
