import './diagram.css'
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { drawing as messages } from '#app/messages/drawing.ts'
import { useMessages } from '../page-context.ts'
import { boxesOf } from './boxes.ts'
import { enliven, type Standing, showSelected } from './enliven.ts'
import { sizeOf } from './export-drawing.ts'
import { Toolbar } from './toolbar.tsx'
import { useDrawing } from './use-drawing.ts'
import { useView } from './use-view.ts'
import { heightAt } from './view.ts'

export type DiagramProps = {
  /** Mermaid text; `narrow` is drawn instead on a telephone. */
  text: string
  narrow?: string
  label: string
  fileName: string
  /** The Mermaid ids of the boxes that can be opened. */
  opens?: readonly string[]
  /** The ids of what the view draws without ids, in order. */
  unnamed?: readonly string[]
  standings?: Readonly<Record<string, Standing>>
  selected?: string
  onSelect?: (id: string) => void
}

const nothing: readonly string[] = []

/** A Mermaid diagram in a window that zooms and pans; its boxes can be opened. Give the same content as text beside it. */
export function Diagram(props: DiagramProps) {
  const { text, narrow, label, fileName, opens = nothing, unnamed = nothing, standings, selected, onSelect } = props
  const t = useMessages(messages)
  const hint = useId()
  const canvas = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const drawn = useDrawing(useFitting(text, narrow))
  const drawing = drawn.state === 'drawn' ? drawn : undefined
  const size = useMemo(() => drawing && sizeOf(drawing.svg), [drawing])
  const height = useMemo(() => size && heightAt(size, canvas.current?.clientWidth ?? size.width), [size])
  const { view, showAll, pan, act, zoomIn, zoomOut } = useView(canvas, size, drawing?.start)
  const boxes = useMemo(() => (drawing ? boxesOf(drawing.svg, unnamed) : []), [drawing, unnamed])
  const select = useRef(onSelect)
  useEffect(() => {
    select.current = onSelect
  })

  useEffect(() => {
    if (!drawing || !size) return
    const { svg } = drawing
    svg.removeAttribute('style')
    svg.setAttribute('role', 'group')
    svg.setAttribute('width', String(size.width))
    svg.setAttribute('height', String(size.height))
    svg.setAttribute('aria-label', label)
    paper.current?.replaceChildren(svg)
    enliven(boxes, {
      opens,
      standings,
      words: { done: t.done, current: t.current },
      onSelect: select.current && ((id) => select.current?.(id)),
    })
  }, [drawing, size, boxes, opens, standings, label, t])
  useEffect(() => showSelected(boxes, selected), [boxes, selected])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (act(event.key)) event.preventDefault()
  }
  // A box reached by Tab is brought into the window.
  const onFocus = ({ target }: { target: Element }) => {
    if (target === canvas.current || !canvas.current) return
    const box = target.getBoundingClientRect()
    const window = canvas.current.getBoundingClientRect()
    pan(into(box.left, box.right, window.left, window.right), into(box.top, box.bottom, window.top, window.bottom))
  }
  return (
    <div className="diagram" data-state={drawn.state}>
      <Toolbar drawing={drawing} fileName={fileName} zoomIn={zoomIn} zoomOut={zoomOut} showAll={showAll} />
      <section
        ref={canvas}
        className="diagram-canvas"
        aria-label={label}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys + − 0 and the arrows act on it
        tabIndex={0}
        style={styled({ '--drawing-height': height })}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {drawn.state === 'drawing' && <p className="diagram-note">{t.drawing}</p>}
        {drawn.state === 'failed' && <p className="diagram-note">{t.failed}</p>}
        <div
          ref={paper}
          className="diagram-paper"
          style={styled({ '--view': `translate(${view.x}px, ${view.y}px) scale(${view.scale})` })}
        />
      </section>
      <p id={hint} className="diagram-hint">
        {t.hint}
      </p>
    </div>
  )
}

function styled(properties: Readonly<Record<`--${string}`, string | number | undefined>>): CSSProperties {
  return properties
}

function into(from: number, to: number, windowFrom: number, windowTo: number): number {
  if (from < windowFrom) return windowFrom - from + 12
  return to > windowTo ? windowTo - to - 12 : 0
}

/** The text for this screen, known only in the browser. */
function useFitting(text: string, narrow: string | undefined): string | undefined {
  const [isNarrow, setNarrow] = useState<boolean>()
  useEffect(() => {
    const query = matchMedia('screen and (max-width: 48rem)')
    const read = () => setNarrow(query.matches)
    read()
    query.addEventListener('change', read)
    return () => query.removeEventListener('change', read)
  }, [])
  if (isNarrow === undefined) return undefined
  return isNarrow ? (narrow ?? text) : text
}
