import { useEffect, useLayoutEffect, useState } from 'react'
import { type Drawing, draw } from './draw.ts'

export type Drawn =
  | { readonly state: 'drawing' }
  | { readonly state: 'failed' }
  | ({ readonly state: 'drawn' } & Drawing)

/** Draws a text in the browser and keeps its styles adopted while it is shown; the last drawing stays until the next is ready. */
export function useDrawing(text: string | undefined): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ state: 'drawing' })
  useEffect(() => {
    if (text === undefined) return
    let isWanted = true
    draw(text).then(
      (drawing) => isWanted && setDrawn({ state: 'drawn', ...drawing }),
      () => isWanted && setDrawn({ state: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [text])
  const sheet = drawn.state === 'drawn' ? drawn.sheet : undefined
  useLayoutEffect(() => {
    if (!sheet) return
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [sheet])
  return drawn
}
