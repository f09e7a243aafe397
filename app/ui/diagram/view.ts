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

/** The whole drawing where it stays legible so, else its upper part at the smallest legible size. */
export function first(drawing: Extent, window: Extent): View {
  const whole = fitted(drawing, window)
  if (whole.scale >= legible) return whole
  return placed(drawing, window, Math.min(1, Math.max(legible, window.width / drawing.width)))
}

/** Zoomed so that the point of the drawing under (x, y) of the window stays there. */
export function zoomed(view: View, by: number, x: number, y: number): View {
  const scale = Math.min(most, Math.max(least, view.scale * by))
  const ratio = scale / view.scale
  return { scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio }
}

function placed(drawing: Extent, window: Extent, scale: number): View {
  return { scale, x: Math.max(0, (window.width - drawing.width * scale) / 2), y: 0 }
}
