import type { Box } from './boxes.ts'

/** Where a part of a case stands. */
export type Standing = 'done' | 'current'

type Live = {
  readonly opens: readonly string[]
  readonly standings?: Readonly<Record<string, Standing>>
  readonly words: Readonly<Record<Standing, string>>
  readonly onSelect?: (id: string) => void
}

/** Makes the boxes that can be opened answer to a click and to Enter, and shows where a case stands. */
export function enliven(boxes: readonly Box[], { opens, standings = {}, words, onSelect }: Live): void {
  for (const { id, marks } of boxes) {
    const [mark] = marks
    const standing = Object.hasOwn(standings, id) ? standings[id] : undefined
    if (mark && standing) badge(mark, standing, words[standing])
    if (!mark || !onSelect || !opens.includes(id)) continue
    mark.setAttribute('role', 'button')
    mark.setAttribute('tabindex', '0')
    if (marks.length > 1)
      mark.setAttribute(
        'aria-label',
        marks
          .map((one) => one.textContent)
          .join(' ')
          .trim(),
      )
    mark.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onSelect(id)
    })
    for (const each of marks) {
      each.dataset.node = id
      each.addEventListener('click', (event) => {
        event.stopPropagation()
        onSelect(id)
      })
    }
  }
}

/** Marks the box that is open beside the drawing. */
export function showSelected(boxes: readonly Box[], selected: string | undefined): void {
  for (const { id, marks } of boxes) {
    for (const mark of marks) mark.classList.toggle('is-selected', id === selected)
    if (marks[0]?.getAttribute('role') === 'button') marks[0].setAttribute('aria-pressed', String(id === selected))
  }
}

function badge(mark: SVGElement, standing: Standing, word: string): void {
  mark.classList.add(`is-${standing}`)
  const shape = mark.querySelector<SVGGraphicsElement>('rect, path, polygon')
  if (!shape) return
  const { x, y, width } = shape.getBBox()
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  text.setAttribute('class', 'diagram-standing')
  text.setAttribute('x', String(x + width - 6))
  text.setAttribute('y', String(y - 5))
  text.setAttribute('text-anchor', 'end')
  text.textContent = standing === 'done' ? `✓ ${word}` : `● ${word}`
  shape.parentNode?.appendChild(text)
}
