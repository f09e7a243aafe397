import { useCallback, useRef, useState } from 'react'
import type { Answers } from '#engine/schema'

/** Saves a draft under the revision last seen; a save by somebody else in between is left for the reader to settle. */
export function useDraftSaver(path: string | undefined, seen: number) {
  const revision = useRef(seen)
  const [conflict, setConflict] = useState<number>()

  const send = useCallback(
    async (answers: Answers) => {
      const response = await fetch(path ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ answers, revision: revision.current }),
      })
      // A session that has run out answers with the sign-in page.
      if (response.redirected || !response.headers.get('content-type')?.includes('json')) throw new Error('not saved')
      const { revision: now }: { revision: number } = await response.json()
      if (response.ok) revision.current = now
      else {
        setConflict(now)
        throw new Error('saved by somebody else')
      }
    },
    [path],
  )
  const keepMine = useCallback(() => {
    if (conflict !== undefined) revision.current = conflict
    setConflict(undefined)
  }, [conflict])
  return { save: path === undefined ? undefined : send, conflict, keepMine }
}
