import type { ElementIndex } from '#app/data/studio/find-elements.ts'
import { isObstacle, type StudioProblem } from '#app/data/studio/studio-problem.ts'
import type { Language } from '#app/messages/language.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { studioProblems } from '#app/messages/studio-problems.ts'
import { fileHref } from '../set/addresses.ts'
import { elementLine } from './element-words.ts'

/** A problem in words with its place: the file, the element, the line, and the way there. */
export type ProblemView = {
  readonly severity: 'error' | 'warning'
  readonly text: string
  readonly place: string
  readonly file: string
  readonly pointer: string
  readonly line: number
  readonly column: number
  readonly href?: string
}

type Around = {
  readonly set: string
  /** The files a reader is at work on: their problems come first. */
  readonly first: readonly string[]
  readonly index: ElementIndex
  readonly language: Language
}

export function problemViews(problems: readonly StudioProblem[], around: Around): readonly ProblemView[] {
  const isFirst = ({ file }: StudioProblem) => around.first.includes(file)
  const sorted = [...problems.filter(isFirst), ...problems.filter((one) => !isFirst(one))]
  return sorted.map((one) => problemView(one, around))
}

function problemView(problem: StudioProblem, { set, first, index, language }: Around): ProblemView {
  const { file, line, column, pointer } = problem
  const holder = index.elements
    .filter(({ element }) => element.file === file && isInside(pointer, element.pointer))
    .reduce<ElementIndex['elements'][number] | undefined>(
      (best, one) => (best && best.element.pointer.length > one.element.pointer.length ? best : one),
      undefined,
    )
  const steps = holder ? [...holder.within, holder.element] : []
  const shown = first.length === 1 && first[0] === file && steps.length > 1 ? steps.slice(1) : steps
  return {
    severity: isObstacle(problem) ? 'error' : 'warning',
    text: problemSentence(studioProblems, problem, language),
    place: shown.length === 0 ? file : shown.map((one) => elementLine(one, language)).join(', '),
    file,
    pointer,
    line,
    column,
    href: file === '' ? undefined : fileHref(set, file, holder?.element.pointer),
  }
}

function isInside(pointer: string, around: string): boolean {
  return pointer === around || pointer.startsWith(`${around}/`)
}
