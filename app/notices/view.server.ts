import type { Notice } from '#app/data/notices/notices-of.server.ts'
import { dateTime, shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { noticeKindNames, notices as words } from '#app/messages/notices.ts'
import { say } from '#app/messages/say.ts'

/** A notice in words, with the page it leads to. */
export function noticeView(
  { seq, kind, caseId, body, createdAt, isNew }: Notice,
  timeZone: string,
  language: Language,
) {
  const t = words[language]
  const due = body.due && (kind === 'rules-changed' ? t.from : t.until)(shortDate(body.due))
  return {
    seq,
    isNew,
    kind: noticeKindNames[language][kind],
    title: say(body.title, language),
    to: caseId ? `/cases/${caseId}` : body.link,
    about: [body.number && t.caseNumber(body.number), due, dateTime(createdAt, timeZone, language)].filter(Boolean),
  }
}

export type NoticeView = ReturnType<typeof noticeView>
