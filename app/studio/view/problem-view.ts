import type { ElementIndex } from '#app/data/studio/find-elements.ts'
import type { StudioProblem } from '#app/data/studio/studio-problem.ts'
import type { Language } from '#app/messages/language.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { studioProblems } from '#app/messages/studio-problems.ts'
import { fileHref } from '../set/addresses.ts'
import { elementLine } from './element-words.ts'

/** A problem in words with its place: the file, the element, the line, and the way there. */
export type ProblemView = {
  readonly text: string
  readonly place: string
  readonly file: string
  readonly pointer: string
  readonly line: number
  readonly column: number
  readonly href?: string
}

export function problemView(problem: StudioProblem, set: string, index: ElementIndex, language: Language): ProblemView {
  const { file, line, column, pointer } = problem
  const around = index.elements
    .filter(({ element }) => element.file === file && isInside(pointer, element.pointer))
    .reduce((best, one) => (one.element.pointer.length >= best.length ? one.element.pointer : best), '')
  const holder = index.elements.find(({ element }) => element.file === file && element.pointer === around)
  return {
    text: problemSentence(studioProblems, problem, language),
    place: holder
      ? [...holder.within.slice(1), holder.element].map((one) => elementLine(one, language)).join(', ')
      : file,
    file,
    pointer,
    line,
    column,
    href: file === '' ? undefined : fileHref(set, file, around),
  }
}

function isInside(pointer: string, around: string): boolean {
  return pointer === around || pointer.startsWith(`${around}/`)
}
