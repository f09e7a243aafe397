import { shortDate } from '#app/messages/format.ts'
import { isLanguage, type Language } from '#app/messages/language.ts'
import { noticeKindNames, notices as words } from '#app/messages/notices.ts'
import { say } from '#app/messages/say.ts'
import { today } from '../clock.server.ts'
import type { Database } from '../database.server.ts'
import { timeZoneOf } from '../definitions.server.ts'
import { inTransaction } from '../in-transaction.server.ts'
import { queueLetter } from './letters.server.ts'
import { kindsOf } from './notice-kind.ts'
import { choicesOf, movePlace, type Notice, placeOf, type Reader, unmailed } from './notices-of.server.ts'

/** From this hour on, by the clocks of the reader's region. */
const morning = 7

/** Queues the letter of the day for everyone who asked for one and has something new; `at` is the instant now. */
export async function queueDigests(db: Database, origin: string, at: string): Promise<number> {
  const users = await db
    .selectFrom('user')
    .select(['id', 'email', 'role', 'agency', 'language'])
    .where((e) => e.or([e('banned', 'is', null), e('banned', '=', 0)]))
    .where('id', 'in', (query) => query.selectFrom('notice_choice').select('user_id').where('by_mail', '=', 1))
    .execute()
  let queued = 0
  for (const { email, role, language, ...user } of users) {
    if (role === null || !Object.hasOwn(kindsOf, role)) continue
    const reader: Reader = { ...user, role: role as Reader['role'] }
    const zone = timeZoneOf(user.agency?.split('/')[0] ?? '')
    if (Temporal.Instant.from(at).toZonedDateTimeISO(zone).hour < morning) continue
    const day = await today(db, zone)
    if (await queueDigest(db, reader, email, isLanguage(language) ? language : 'ru', day, origin, at)) queued += 1
  }
  return queued
}

/** One letter a day: what is new goes into it and counts as written in the same transaction. */
function queueDigest(
  db: Database,
  reader: Reader,
  address: string,
  language: Language,
  day: string,
  origin: string,
  at: string,
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const kinds = (await choicesOf(transaction, reader)).flatMap(({ kind, byMail }) => (byMail ? [kind] : []))
    const { mailed } = await placeOf(transaction, reader.id)
    const news = await unmailed(transaction, reader, kinds, mailed)
    const last = news.at(-1)
    if (!last) return false
    const t = words[language]
    const lines = news.map((notice) => lineOf(notice, language, origin))
    const body = [...lines, '', t.letterFoot, `${origin}/notices`, ''].join('\n')
    const subject = t.letterSubject(news.length, shortDate(day))
    const letter = { userId: reader.id, address, subject, body, key: `digest ${reader.id} ${day}` }
    if (!(await queueLetter(transaction, letter, at))) return false
    await movePlace(transaction, reader.id, { mailed: last.seq })
    return true
  })
}

function lineOf({ kind, caseId, body }: Notice, language: Language, origin: string): string {
  const t = words[language]
  const said = [
    noticeKindNames[language][kind],
    body.number,
    say(body.title, language),
    body.due && (kind === 'rules-changed' ? t.from : t.until)(shortDate(body.due)),
  ]
  const link = caseId ? `/cases/${caseId}` : (body.link ?? '/notices')
  return `${said.filter(Boolean).join(' · ')}\n  ${origin}${link}`
}
