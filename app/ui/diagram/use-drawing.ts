import { useEffect, useState } from 'react'
import { type Drawing, draw } from './draw.ts'

export type Drawn =
  | { readonly state: 'drawing' }
  | { readonly state: 'failed' }
  | ({ readonly state: 'drawn' } & Drawing)

/** Draws a text in the browser and keeps its styles adopted while it is shown. */
export function useDrawing(text: string | undefined): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ state: 'drawing' })
  useEffect(() => {
    if (text === undefined) return
    let isShown = true
    let adopted: CSSStyleSheet | undefined
    setDrawn({ state: 'drawing' })
    draw(text).then(
      (drawing) => {
        if (!isShown) return
        adopted = drawing.sheet
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, drawing.sheet]
        setDrawn({ state: 'drawn', ...drawing })
      },
      () => {
        if (isShown) setDrawn({ state: 'failed' })
      },
    )
    return () => {
      isShown = false
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== adopted)
    }
  }, [text])
  return drawn
}
