import type { ElementIndex } from '#app/data/studio/find-elements.ts'
import { type ChangeWords, changeWords } from '#app/messages/changes.ts'
import type { Language } from '#app/messages/language.ts'
import type { Change } from '#engine/versions'
import { fileOfChange } from '../set/file-of-change.ts'
import { namesIn } from './names-in.ts'

/** A change in words; `at` is its place in the list, by which it can be taken back. */
export type ChangeView = ChangeWords & { readonly at: number; readonly file: string; readonly mayRevert: boolean }

export function changeViews(
  changes: readonly Change[],
  index: ElementIndex,
  language: Language,
): readonly ChangeView[] {
  return changes.map((change, at) => ({
    ...changeWords(change, language, namesIn(index, fileOfChange(change.file))),
    at,
    file: fileOfChange(change.file),
    mayRevert: change.code !== 'moved',
  }))
}
