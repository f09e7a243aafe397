import { useCallback, useEffect, useRef, useState } from 'react'
import { isSameAnswer } from './answer-differences.ts'
import type { OtherDraft } from './draft-conflict.tsx'
import type { FormStore } from './form-store.ts'
import { forgetHere, type KeptAnswers, type KeptPlace, keptHere } from './kept-answers.ts'

/** What the server has, as this page came with it. */
export type ServerDraft = Omit<OtherDraft, 'answers'>

/**
 * Brings back the answers that an earlier page left in this browser. Where the server has another text by now, it is
 * for the reader to choose: `other` holds it, and `isOpen` says so until then.
 */
export function useKeptAnswers(store: FormStore, { name, key }: KeptPlace, server: ServerDraft) {
  const [kept, setKept] = useState<KeptAnswers>()
  const [other, setOther] = useState<OtherDraft>()
  const open = useRef(false)
  const came = useRef(store.get().typed)
  const { revision, savedAt, savedBy } = server

  useEffect(() => {
    let gone = false
    const before = came.current
    void keptHere({ name, key }).then((found) => {
      if (gone || !found) return
      // Typed while it was being opened: the page is newer than what was kept.
      if (store.get().typed !== before) return
      const { answers } = store.get()
      open.current = found.revision !== revision
      store.replace(found.answers)
      if (isSameAnswer(store.get().answers, answers)) {
        // The server has it all: nothing came back.
        open.current = false
        forgetHere(name)
      } else if (open.current) setOther({ answers, revision, savedAt, savedBy })
      else setKept(found)
    })
    return () => {
      gone = true
    }
  }, [store, name, key, revision, savedAt, savedBy])

  const settled = useCallback(() => {
    open.current = false
    setOther(undefined)
  }, [])
  const undo = useCallback(() => {
    setKept(undefined)
    store.replace(came.current)
  }, [store])
  const isOpen = useCallback(() => open.current, [])
  return { kept, other, isOpen, settled, undo }
}
