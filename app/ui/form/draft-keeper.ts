import type { Answers } from '#engine/schema'
import type { FormStore } from './form-store.ts'

/** What became of answers handed to the server. */
export type SaveOutcome = 'saved' | 'offline' | 'signed-out' | 'conflict' | 'closed'

export type SaveState =
  | { readonly state: 'idle' | 'saving' | 'here-only' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'failed'; readonly why: Exclude<SaveOutcome, 'saved'> | 'too-large'; readonly keptHere: boolean }

type Given = {
  readonly store: FormStore
  /** Hands the answers to the server; `last` is when the page goes away. Without it they are only kept here. */
  readonly save?: (answers: Answers, last: boolean) => Promise<SaveOutcome>
  /** Keeps the answers in this browser; false where it cannot. */
  readonly keep: (answers: Answers) => Promise<boolean>
  readonly forget: () => void
  readonly show: (state: SaveState) => void
}

const pause = 1000
const longest = 1800
const retry = 5000

/**
 * Keeps what is typed: in this browser at once, on the server a second after the last change and at most two after the
 * first, one call at a time. When the server has it, this browser forgets it.
 */
export function createDraftKeeper({ store, save, keep, forget, show }: Given) {
  let saved = store.get().typed
  let dirtySince: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let finished = false
  let stopped = false
  let keptHere = true

  const isDirty = () => store.get().typed !== saved && !finished

  async function keepNow(): Promise<boolean> {
    keptHere = await keep(store.get().typed)
    return keptHere
  }

  async function send(last = false): Promise<void> {
    clearTimeout(timer)
    if (!save || !isDirty() || (busy && !last)) return
    busy = true
    dirtySince = undefined
    if (!stopped) show({ state: 'saving' })
    const { typed, answers, problems } = store.get()
    const outcome = await save(answers, last)
    busy = false
    // What is too large for the form is not among its answers yet.
    const isCut = problems.some(({ code }) => code === 'too-large')
    if (outcome === 'saved' && !isCut) {
      saved = typed
      if (isDirty()) schedule(pause)
      else if (!finished) forget()
      if (!stopped) show({ state: 'saved', at: new Date() })
      return
    }
    const why = outcome === 'saved' ? 'too-large' : outcome
    const isKept = await keepNow()
    if (!stopped) show({ state: 'failed', why, keptHere: isKept })
    if (outcome === 'offline' || outcome === 'signed-out') schedule(retry)
  }

  function schedule(delay: number): void {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(send, delay)
  }

  function onChange(): void {
    if (store.get().typed === saved) return
    finished = false
    void keepNow().then((isKept) => {
      if (!save && isKept && !stopped) show({ state: 'here-only' })
      // Saved while it was being sealed.
      if (store.get().typed === saved) forget()
    })
    if (!save) return
    dirtySince ??= Date.now()
    schedule(Math.max(0, Math.min(pause, longest - (Date.now() - dirtySince))))
  }

  let known = store.get().typed
  const unsubscribe = store.subscribe(() => {
    const { typed } = store.get()
    if (typed === known) return
    known = typed
    onChange()
  })

  return {
    /** Whether leaving the page would lose something: neither the server nor this browser has it. */
    isAtRisk: () => isDirty() && !keptHere,
    send,
    /** The answers are on their way as a whole: no draft goes after them unless they change again. */
    finish() {
      clearTimeout(timer)
      finished = true
      if (store.get().typed !== saved) void keepNow()
    },
    stop() {
      unsubscribe()
      if (isDirty()) void send(true)
      stopped = true
      clearTimeout(timer)
    },
  }
}
