import { useCallback, useMemo, useRef, useState } from 'react'
import type { OtherDraft } from '#app/ui/form/draft-conflict.tsx'
import type { SaveOutcome } from '#app/ui/form/draft-keeper.ts'
import type { Answers } from '#engine/schema'

// A browser sends no more than this after the page is gone.
const lastBytes = 60_000

/** Saves a draft under the revision last seen; what somebody else saved in between comes back as `other`. */
export function useDraftSaver(path: string | undefined, seen: number) {
  const revision = useRef(seen)
  const [other, setOther] = useState<OtherDraft>()

  const send = useCallback(
    async (answers: Answers, last: boolean): Promise<SaveOutcome> => {
      const body = JSON.stringify({ answers, revision: revision.current })
      const response = await fetch(path ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive: last && body.length < lastBytes,
      }).catch(() => undefined)
      if (!response || response.status >= 500) return 'offline'
      // A session that has run out answers with the sign-in page.
      if (response.redirected || !response.headers.get('content-type')?.includes('json')) return 'signed-out'
      const answer: OtherDraft = await response.json()
      if (response.ok) {
        revision.current = answer.revision
        return 'saved'
      }
      if (response.status !== 409) return 'closed'
      setOther(answer)
      return 'conflict'
    },
    [path],
  )
  const settled = useCallback((now: number) => {
    revision.current = now
    setOther(undefined)
  }, [])
  const seenRevision = useCallback(() => revision.current, [])
  const save = path === undefined ? undefined : send
  return useMemo(() => ({ save, revision: seenRevision, other, settled }), [save, seenRevision, other, settled])
}
