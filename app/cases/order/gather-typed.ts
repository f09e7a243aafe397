import { postedAnswers } from '#app/ui/form/posted-answers.ts'
import type { Form } from '#engine/schema'

/** Whether a form was sent by a browser that ran no script: what was typed stands in its fields alone. */
export function isUnscripted(posted: FormData): boolean {
  return posted.get('scripted') !== 'yes' && [...posted.keys()].some((name) => name.startsWith('answer/'))
}

/** Puts what was typed where a script would have put it. */
export function gatherTyped(posted: FormData, form: Form | undefined, timeZone: string): void {
  const answers = form && postedAnswers(form, posted, timeZone)
  if (answers) posted.set('answers', JSON.stringify(answers))
}
