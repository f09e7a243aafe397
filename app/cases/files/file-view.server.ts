import type { Attachment } from '#app/data/attachments/attachments-of.server.ts'
import type { CaseView } from '#app/data/cases.server.ts'
import { attachments } from '#app/messages/attachments.ts'
import { dateTime, shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { zoneOf } from '#engine/workflow'
import { caseNames } from '../view/case-names.server.ts'

/** A file as a list shows it. */
export type FileView = {
  readonly id: string
  readonly title: string
  readonly name: string
  readonly about: string
  readonly validity?: string
  readonly isExpired: boolean
}

export function fileViews(view: CaseView, files: readonly Attachment[], language: Language): readonly FileView[] {
  const t = attachments[language]
  const names = caseNames(view, language)
  const timeZone = zoneOf(view.rules.version.region, view.agency)
  return files.map(({ id, title, name, size, agency, createdAt, validThrough }) => {
    const isExpired = validThrough !== null && validThrough < view.today
    const day = validThrough === null ? undefined : shortDate(validThrough)
    const kilobytes = Math.max(1, Math.round(size / 1024)).toLocaleString(language)
    return {
      id,
      title,
      name,
      about: [dateTime(createdAt, timeZone, language), names.agency(agency) ?? agency, t.size(kilobytes)].join(', '),
      validity: day && (isExpired ? t.expired(day) : t.good(day)),
      isExpired,
    }
  })
}
