import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../database.server.ts'
import { fillHappenings } from '../registers/record-happenings.server.ts'
import { queueDigests } from './digest.server.ts'
import { sendLetters } from './letters.server.ts'
import { lookAround } from './look-around.server.ts'

const restMilliseconds = 60_000
const slice = { cases: 10, restMilliseconds: 60 }

type Place = { readonly data: string; readonly origin: string }

/** Looks every minute at what is to be told and sends letters, beside the requests; `stop` waits for the look under way. */
export function keepNotices(db: Database, { data, origin }: Place): { readonly stop: () => Promise<void> } {
  const ending = new AbortController()
  const rest = (milliseconds: number) =>
    pause(milliseconds, undefined, { signal: ending.signal, ref: false }).catch(() => {})
  const work = async () => {
    while (!ending.signal.aborted) {
      try {
        while (!ending.signal.aborted && (await fillHappenings(db, slice.cases)) > 0) await rest(slice.restMilliseconds)
        const at = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
        await lookAround(db)
        await queueDigests(db, origin, at)
        await sendLetters(db, data, at, () => ending.signal.aborted)
      } catch (error) {
        console.error(error)
      }
      await rest(restMilliseconds)
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
