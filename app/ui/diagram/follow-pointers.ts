import { type View, zoomed } from './view.ts'

type Point = { readonly x: number; readonly y: number }

const clickSlack = 5

/** Zooms by wheel and pinch, pans by drag; returns how to stop. What ends a drag is no click on the box below. */
export function followPointers(element: HTMLElement, change: (next: (view: View) => View) => void): () => void {
  const fingers = new Map<number, Point>()
  let moved = 0
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    const { x, y } = at(event)
    change((view) => zoomed(view, Math.exp(-event.deltaY / 500), x, y))
  }
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    if (fingers.size === 0) moved = 0
    fingers.set(event.pointerId, at(event))
  }
  const onMove = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const now = at(event)
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
    fingers.set(event.pointerId, now)
    moved += distance(now, before)
    if (moved > clickSlack && !element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
    if (!other) return change((view) => ({ ...view, x: view.x + now.x - before.x, y: view.y + now.y - before.y }))
    const by = distance(now, other) / distance(before, other)
    if (Number.isFinite(by) && by > 0) change((view) => zoomed(view, by, other.x, other.y))
  }
  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
  }
  const onClick = (event: MouseEvent) => {
    if (moved > clickSlack) event.stopPropagation()
  }
  const stop = new AbortController()
  const { signal } = stop
  element.addEventListener('wheel', onWheel, { passive: false, signal })
  element.addEventListener('pointerdown', onDown, { signal })
  element.addEventListener('pointermove', onMove, { signal })
  element.addEventListener('pointerup', onUp, { signal })
  element.addEventListener('pointercancel', onUp, { signal })
  element.addEventListener('click', onClick, { capture: true, signal })
  return () => stop.abort()
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
