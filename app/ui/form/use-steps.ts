import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnswerPath } from './answer-path.ts'
import { focusAnswer } from './focus-answer.ts'

/** Where the focus goes once the section is drawn. */
type Target = AnswerPath | 'heading' | 'summary'

/** Which section is open, and the way to another, to the summary of what is left, or to one answer. */
export function useSteps(names: readonly string[], first: string | undefined, onLeave: (section: string) => void) {
  const [chosen, setChosen] = useState(first)
  const [target, setTarget] = useState<Target>()
  const heading = useRef<HTMLHeadingElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const current = Math.max(0, chosen === undefined ? 0 : names.indexOf(chosen))

  useEffect(() => {
    if (target === undefined) return
    if (target === 'heading') heading.current?.focus()
    else if (target === 'summary') summary.current?.focus()
    else focusAnswer(target)
    setTarget(undefined)
  }, [target])

  const go = (section: string, to: Target = 'heading') => {
    const from = names[current]
    if (from !== undefined && from !== section) onLeave(from)
    setChosen(section)
    setTarget(to)
  }
  const toSummary = useCallback(() => setTarget('summary'), [])
  return { current, heading, summary, go, toSummary }
}
