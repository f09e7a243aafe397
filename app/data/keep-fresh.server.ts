import { setTimeout as pause } from 'node:timers/promises'
import { adoptDue } from './case/adopt-due.server.ts'
import { refreshStale } from './case/refresh-stale.server.ts'
import type { Database } from './database.server.ts'

/** A slice of about 20 ms, then a rest three times as long: whoever waits for a page hardly notices. */
const slice = { cases: 10, rest: 60 }
const lookAgainAfter = 5_000

// Rules that came into force first: they move dates.
async function slicesOf(db: Database): Promise<number> {
  return (await adoptDue(db, slice.cases)) || refreshStale(db, slice.cases)
}

/** Brings the lists up to date beside the requests, as days and calendars change; `stop` waits for the slice under way. */
export function keepFresh(db: Database): { readonly stop: () => Promise<void> } {
  const ending = new AbortController()
  const work = async () => {
    while (!ending.signal.aborted) {
      const done = await slicesOf(db).catch((error) => {
        console.error(error)
        return 0
      })
      const rest = done > 0 ? slice.rest : lookAgainAfter
      await pause(rest, undefined, { signal: ending.signal, ref: false }).catch(() => {})
    }
  }
  const working = work()
  return {
    stop() {
      ending.abort()
      return working
    },
  }
}
