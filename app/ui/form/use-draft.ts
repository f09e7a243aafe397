import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answers } from '#engine/schema'
import type { OtherDraft } from './draft-conflict.tsx'
import { createDraftKeeper, type SaveOutcome, type SaveState } from './draft-keeper.ts'
import type { FormStore } from './form-store.ts'
import { forgetHere, type KeptPlace, keepHere } from './kept-answers.ts'
import { type ServerDraft, useKeptAnswers } from './use-kept-answers.ts'

export type DraftSaver = {
  /** `last` is when the page goes away. */
  readonly save?: (answers: Answers, last: boolean) => Promise<SaveOutcome>
  /** Revision of the draft that was seen last. */
  readonly revision: () => number
  /** What somebody else saved in between. */
  readonly other?: OtherDraft
  readonly settled: (revision: number) => void
}

/** Keeps what is typed while the page stands and when it goes away, and brings back what an earlier page has left. */
export function useDraft(store: FormStore, place: KeptPlace, server: ServerDraft, saver?: DraftSaver) {
  const [state, setState] = useState<SaveState>({ state: 'idle' })
  const { name, key } = place
  const { kept, other: left, isOpen, settled, undo } = useKeptAnswers(store, place, server)
  const keeper = useRef<ReturnType<typeof createDraftKeeper>>(undefined)
  const { save, revision } = saver ?? {}
  const seen = server.revision

  useEffect(() => {
    const made = createDraftKeeper({
      store,
      // Nothing goes over a text of the server that the reader has not chosen against yet.
      save: save && ((answers, last) => (isOpen() ? Promise.resolve('conflict') : save(answers, last))),
      keep: (answers) =>
        keepHere(
          { name, key },
          { at: new Date().toISOString(), revision: isOpen() ? -1 : (revision?.() ?? seen), answers },
        ),
      forget: () => forgetHere(name),
      show: setState,
    })
    keeper.current = made
    const onHide = () => {
      if (document.visibilityState === 'hidden') handOver()
      if (document.visibilityState === 'hidden') void made.send(true)
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      handOver()
      void made.send(true)
      if (made.isAtRisk()) event.preventDefault()
    }
    const online = () => void made.send()
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('beforeunload', onLeave)
    window.addEventListener('online', online)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('beforeunload', onLeave)
      window.removeEventListener('online', online)
      made.stop()
    }
  }, [store, save, revision, isOpen, seen, name, key])

  const finish = useCallback(() => keeper.current?.finish(), [])
  const settle = useCallback(
    (revision: number) => {
      settled()
      saver?.settled(revision)
    },
    [settled, saver],
  )
  return { state, finish, kept, undo, other: left ?? saver?.other, settle }
}

/** Lets the control under the hands hand over what it holds, without waiting for its pause. */
function handOver(): void {
  document.activeElement?.dispatchEvent(new Event('hand-over'))
}
