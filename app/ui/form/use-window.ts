import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

type Range = { readonly from: number; readonly to: number }

/** Tables of up to so many rows are drawn as a whole. */
const few = 40
/** Rows drawn beyond what is seen, so that Tab and scrolling find them there. */
const beyond = 8

/**
 * Which rows of a long table to draw: those that are seen, and those around the one with the focus, so that no text is
 * taken away from under the hands. Everything is drawn to be printed.
 */
export function useWindow(
  body: RefObject<HTMLElement | null>,
  count: number,
  focused: number | undefined,
  all: boolean,
) {
  const [seen, setSeen] = useState<Range>({ from: 0, to: few })
  const [printing, setPrinting] = useState(false)
  const [height, setHeight] = useState(60)
  const isLong = count > few && !all

  useEffect(() => {
    if (!isLong) return
    const look = () => {
      const element = body.current
      if (!element) return
      const drawn = [...element.querySelectorAll<HTMLElement>('[data-row]')]
      const total = drawn.reduce((sum, row) => sum + row.offsetHeight, 0)
      const row = drawn.length > 0 && total > 0 ? total / drawn.length : 60
      const above = -element.getBoundingClientRect().top
      const from = Math.max(0, Math.floor(above / row) - beyond)
      const to = Math.ceil((above + innerHeight) / row) + beyond
      setHeight(row)
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    const print = () => flushSync(() => setPrinting(true))
    const printed = () => setPrinting(false)
    later()
    const capture = { capture: true, passive: true }
    addEventListener('scroll', later, capture)
    addEventListener('resize', later)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', printed)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', later, capture)
      removeEventListener('resize', later)
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', printed)
    }
  }, [body, isLong])

  if (!isLong || printing) return { height, pieces: [{ from: 0, to: count }] }
  const held = focused === undefined ? [] : [{ from: focused - 2, to: focused + 3 }]
  return { height, pieces: joined([seen, ...held], count) }
}

/** The ranges within so many rows, in order, those that touch made one. */
export function joined(ranges: readonly Range[], count: number): readonly Range[] {
  const within = ranges
    .map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(count, to) }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from)
  const pieces: Range[] = []
  for (const next of within) {
    const last = pieces.at(-1)
    if (last && next.from <= last.to) pieces[pieces.length - 1] = { from: last.from, to: Math.max(last.to, next.to) }
    else pieces.push(next)
  }
  return pieces
}
