import type { Refused } from '#app/data/studio/refuse.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { studioRefusals } from '#app/messages/studio-refusals.ts'

/** Why the studio did not do what it was asked, one sentence each. */
export function refusedWords({ problems }: Refused, language: Language): readonly string[] {
  return problems.map(({ params, ...one }) => {
    const said = typeof params?.date === 'string' ? { ...params, date: shortDate(params.date) } : params
    return problemSentence(studioRefusals, { ...one, params: said }, language)
  })
}
