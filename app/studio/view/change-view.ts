import type { ElementIndex } from '#app/data/studio/find-elements.ts'
import { type ChangeWords, changeWords } from '#app/messages/changes.ts'
import type { Language } from '#app/messages/language.ts'
import { type Change, changeKey, isAdopted } from '#engine/versions'
import { fileOfChange } from '../set/file-of-change.ts'
import { namesIn } from './names-in.ts'

/**
 * A change in words; `at` is its place in the list, by which it can be taken back, `key` tells it from the others, and
 * `reaches` whom it reaches: cases by their version, every case at once (a calendar), or none (an act, an example).
 */
export type ChangeView = ChangeWords & {
  readonly at: number
  readonly key: string
  readonly file: string
  readonly mayRevert: boolean
  readonly reaches: 'version' | 'every-case' | 'none'
}

export function changeViews(
  changes: readonly Change[],
  index: ElementIndex,
  language: Language,
): readonly ChangeView[] {
  return changes.map((change, at) => ({
    ...changeWords(change, language, namesIn(index, fileOfChange(change.file))),
    at,
    key: changeKey(change),
    file: fileOfChange(change.file),
    mayRevert: change.code !== 'moved',
    reaches: isAdopted(change) ? 'version' : change.file.startsWith('calendars/') ? 'every-case' : 'none',
  }))
}
