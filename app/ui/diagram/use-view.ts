import { type RefObject, useCallback, useEffect, useState } from 'react'
import { followPointers } from './follow-pointers.ts'
import { type Extent, first, fitted, type View, zoomed } from './view.ts'

const step = 1.25
const arrow = 60

/** Zoom and pan of a drawing in its window: by wheel, drag, pinch, keys and from buttons. */
export function useView(window: RefObject<HTMLElement | null>, drawing: Extent | undefined, start = 0) {
  const [view, setView] = useState<View>({ scale: 1, x: 0, y: 0 })
  const extent = useCallback((): Extent => {
    const { clientWidth: width = 1, clientHeight: height = 1 } = window.current ?? {}
    return { width, height }
  }, [window])
  const zoom = (by: number) => setView((now) => zoomed(now, by, extent().width / 2, extent().height / 2))
  const pan = (x: number, y: number) => setView((now) => ({ ...now, x: now.x + x, y: now.y + y }))
  const showAll = () => {
    if (drawing) setView(fitted(drawing, extent()))
  }

  useEffect(() => {
    if (drawing) setView(first(drawing, extent(), start))
  }, [drawing, extent, start])
  useEffect(() => (window.current ? followPointers(window.current, setView) : undefined), [window])

  const act = (key: string): boolean => {
    switch (key) {
      case '+':
      case '=':
        zoom(step)
        return true
      case '-':
        zoom(1 / step)
        return true
      case '0':
        showAll()
        return true
      case 'ArrowLeft':
        pan(arrow, 0)
        return true
      case 'ArrowRight':
        pan(-arrow, 0)
        return true
      case 'ArrowUp':
        pan(0, arrow)
        return true
      case 'ArrowDown':
        pan(0, -arrow)
        return true
    }
    return false
  }
  return { view, showAll, pan, act, zoomIn: () => zoom(step), zoomOut: () => zoom(1 / step) }
}
