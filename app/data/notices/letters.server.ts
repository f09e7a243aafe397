import { randomUUID } from 'node:crypto'
import type { Database } from '../database.server.ts'
import { openMailServer } from './mail-server.server.ts'
import { sendMail } from './send-mail.server.ts'

/** How long after which attempt the next one follows, in minutes; after the last the letter is given up. */
const pauses = [1, 5, 15, 60, 180, 360, 720, 1440, 1440] as const

const inOneGo = 20

type NewLetter = {
  readonly userId: string
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly key: string
}

/** Puts a letter into the queue, once for its key; answers whether it is a new one. */
export async function queueLetter(db: Database, { userId, ...letter }: NewLetter, at: string): Promise<boolean> {
  const result = await db
    .insertInto('letter')
    .values({ id: randomUUID(), user_id: userId, ...letter, created_at: at, attempts: 0, next_at: at })
    .onConflict((c) => c.column('key').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/**
 * Sends what is due, `at` an instant; answers how many letters the server took. The attempt is noted before it is
 * made: a server that is killed meanwhile tries again later, with the same id, and loses nothing.
 */
export async function sendLetters(
  db: Database,
  data: string,
  at: string,
  isEnding: () => boolean = () => false,
): Promise<number> {
  const server = await openMailServer(db, data)
  if (!server) return 0
  const due = await db
    .selectFrom('letter')
    .selectAll()
    .where('next_at', '<=', at)
    .orderBy('next_at')
    .limit(inOneGo)
    .execute()
  let sent = 0
  for (const { id, address, subject, body, attempts } of due) {
    if (isEnding()) break
    await db
      .updateTable('letter')
      .set({ attempts: attempts + 1, next_at: laterThan(at, attempts) })
      .where('id', '=', id)
      .execute()
    const answer = await sendMail(server, { id, to: address, subject, text: body })
    if (answer.ok) {
      sent += 1
      await db.updateTable('letter').set({ sent_at: at, next_at: null, problem: null }).where('id', '=', id).execute()
      continue
    }
    const isOver = answer.final || attempts + 1 > pauses.length
    await db
      .updateTable('letter')
      .set({ problem: answer.code, ...(isOver ? { next_at: null } : {}) })
      .where('id', '=', id)
      .execute()
    if (answer.code === 'no-connection') break
  }
  return sent
}

/** How many letters wait, and how many were given up lately. */
export async function letterCounts(db: Database, since: string): Promise<{ waiting: number; givenUp: number }> {
  const counted = db.selectFrom('letter').select((query) => query.fn.countAll<number>().as('count'))
  const waiting = await counted.where('next_at', 'is not', null).executeTakeFirstOrThrow()
  const givenUp = await counted
    .where('next_at', 'is', null)
    .where('sent_at', 'is', null)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return { waiting: Number(waiting.count), givenUp: Number(givenUp.count) }
}

function laterThan(at: string, attempts: number): string {
  const minutes = pauses[Math.min(attempts, pauses.length - 1)] ?? 1
  return Temporal.Instant.from(at).add({ minutes }).toString({ fractionalSecondDigits: 3 })
}
