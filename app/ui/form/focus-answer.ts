import { type AnswerPath, controlId } from './answer-path.ts'

const controls = 'input:not([tabindex="-1"]), select, textarea, button'

/** Moves the focus to the control that asks for an answer, or to the nearest one that holds it. */
export function focusAnswer(path: AnswerPath): void {
  for (let length = path.length; length > 0; length--) {
    const element = document.getElementById(controlId(path.slice(0, length)))
    if (!element) continue
    const control = element.matches(controls) ? element : element.querySelector<HTMLElement>(controls)
    const target = control ?? element
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'center' })
    return
  }
}
