import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answers } from '#engine/schema'
import { forgetHere, keepHere, keptHere } from './kept-answers.ts'

export type SaveState =
  | { readonly state: 'idle' | 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'offline'; readonly keptHere: boolean }

const pause = 1000
const longest = 1800
const retry = 15_000

/**
 * Hands changed answers to `save` a second after the last change and at most two after the first, one call at a time. While the server cannot be
 * reached they wait in this browser under `key`, and are taken out as soon as the server has them.
 */
export function useDraft(answers: Answers, key: string, save: ((answers: Answers) => Promise<unknown>) | undefined) {
  const [state, setState] = useState<SaveState>({ state: 'idle' })
  const text = JSON.stringify(answers)
  const saved = useRef(text)
  const now = useRef({ answers, text, save })
  now.current = { answers, text, save }
  const busy = useRef(false)
  const finished = useRef(false)

  const send = useCallback(async () => {
    const { answers, text, save } = now.current
    if (busy.current || finished.current || !save || text === saved.current) return
    busy.current = true
    unsavedSince.current = undefined
    setState({ state: 'saving' })
    try {
      await save(answers)
      saved.current = text
      forgetHere(key)
      setState({ state: 'saved', at: new Date() })
    } catch {
      setState({ state: 'offline', keptHere: keepHere(key, now.current.answers) })
    }
    busy.current = false
  }, [key])

  const unsavedSince = useRef<number>(undefined)
  useEffect(() => {
    if (text === saved.current) return
    finished.current = false
    unsavedSince.current ??= Date.now()
    const waited = Date.now() - unsavedSince.current
    const timer = setTimeout(send, Math.max(0, Math.min(pause, longest - waited)))
    return () => clearTimeout(timer)
  }, [text, send])

  useEffect(() => {
    // Changed while a call was under way, or refused: try again.
    if (state.state !== 'offline' && !(state.state === 'saved' && now.current.text !== saved.current)) return
    const timer = setTimeout(send, state.state === 'saved' ? pause : retry)
    window.addEventListener('online', send)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', send)
    }
  }, [state, send])

  useEffect(() => {
    const onHide = () => {
      if (now.current.text === saved.current || finished.current || !now.current.save) return
      keepHere(key, now.current.answers)
      send()
    }
    window.addEventListener('pagehide', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      send()
    }
  }, [key, send])

  /** The answers are on their way as a whole: no draft goes after them unless they change again. */
  const finish = useCallback(() => {
    finished.current = true
  }, [])
  return { state, finish }
}

/** Answers that an earlier page could not hand to the server, until they are taken or deleted. */
export function useKeptAnswers(key: string) {
  const [kept, setKept] = useState<ReturnType<typeof keptHere>>()
  useEffect(() => setKept(keptHere(key)), [key])
  const drop = useCallback(() => setKept(undefined), [])
  return { kept, drop }
}
