import { useCallback, useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import type { ChainView } from '../view/chain-view.ts'
import type { ChangeView } from '../view/change-view.ts'
import type { FilePreview } from '../view/file-preview.server.ts'
import type { ProblemView } from '../view/problem-view.ts'

/** What a draft would hold after the edit being typed. */
export type Checked = {
  readonly problems: readonly ProblemView[]
  /** Absent while the definitions cannot be read. */
  readonly changes?: readonly ChangeView[]
  readonly chains?: readonly ChainView[]
  readonly preview?: FilePreview
}

export type CheckAnswer = {
  readonly faults?: Readonly<Record<string, string>>
  readonly checked?: Checked
}

/** Asks the server about an edit after a pause in typing; nothing is saved. */
export function useCheck(onChecked: (found: Checked) => void) {
  const { submit, data, state } = useFetcher<CheckAnswer>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const told = useRef(onChecked)
  useEffect(() => {
    told.current = onChecked
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (data?.checked) told.current(data.checked)
  }, [data])
  const check = useCallback(
    (form: HTMLFormElement) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        const posted = new FormData(form)
        posted.set('intent', `check-${posted.get('intent')}`)
        submit(posted, { method: 'post', encType: 'multipart/form-data' })
      }, 350)
    },
    [submit],
  )
  return { check, answer: data, isChecking: state !== 'idle' }
}
