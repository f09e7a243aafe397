/** Where a drawing is seen from: its scale and the place of its corner in the window, in pixels. */
export type View = { readonly scale: number; readonly x: number; readonly y: number }
export type Extent = { readonly width: number; readonly height: number }

const least = 0.1
const most = 4
/** Below this, letters of 16 pixels are too small to read. */
const legible = 0.72

/** The whole drawing in the window. */
export function fitted(drawing: Extent, window: Extent): View {
  return placed(drawing, window, Math.min(1, window.width / drawing.width, window.height / drawing.height))
}

/** The whole drawing where it stays legible so, else its beginning at the smallest legible size; `start` is the middle of its first box. */
export function first(drawing: Extent, window: Extent, start: number): View {
  const whole = fitted(drawing, window)
  if (whole.scale >= legible) return whole
  const scale = Math.min(1, Math.max(legible, window.width / drawing.width))
  const least = window.width - drawing.width * scale
  if (least >= 0) return placed(drawing, window, scale)
  return { scale, x: Math.min(0, Math.max(least, window.width / 2 - start * scale)), y: 0 }
}

/** How tall the drawing is at the scale that its width asks for. */
export function heightAt(drawing: Extent, width: number): number {
  return drawing.height * Math.min(1, Math.max(legible, width / drawing.width))
}

/** Zoomed so that the point of the drawing under (x, y) of the window stays there. */
export function zoomed(view: View, by: number, x: number, y: number): View {
  const scale = Math.min(most, Math.max(least, view.scale * by))
  const ratio = scale / view.scale
  return { scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio }
}

function placed(drawing: Extent, window: Extent, scale: number): View {
  return { scale, x: (window.width - drawing.width * scale) / 2, y: 0 }
}
