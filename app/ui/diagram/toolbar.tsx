import { drawing as messages } from '#app/messages/drawing.ts'
import { useMessages } from '../page-context.ts'
import type { Drawing } from './draw.ts'
import { pngFile, save, svgFile } from './export-drawing.ts'

type Props = {
  drawing: Drawing | undefined
  fileName: string
  zoomIn: () => void
  zoomOut: () => void
  showAll: () => void
}

/** The buttons over a drawing: zoom, show it all, save. */
export function Toolbar({ drawing, fileName, zoomIn, zoomOut, showAll }: Props) {
  const t = useMessages(messages)
  const asSvg = (one: Drawing) => save(new Blob([svgFile(one)], { type: 'image/svg+xml' }), `${fileName}.svg`)
  const asPng = async (one: Drawing) => save(await pngFile(one), `${fileName}.png`)
  return (
    <div className="diagram-tools" role="toolbar" aria-label={t.tools}>
      <button type="button" disabled={!drawing} onClick={zoomIn} aria-label={t.zoomIn} title={`${t.zoomIn} (+)`}>
        +
      </button>
      <button type="button" disabled={!drawing} onClick={zoomOut} aria-label={t.zoomOut} title={`${t.zoomOut} (−)`}>
        −
      </button>
      <button type="button" disabled={!drawing} onClick={showAll} title={`${t.fit} (0)`}>
        {t.fit}
      </button>
      <span className="diagram-tools-gap" />
      <button type="button" disabled={!drawing} onClick={() => drawing && asSvg(drawing)}>
        {t.saveSvg}
      </button>
      <button type="button" disabled={!drawing} onClick={() => drawing && asPng(drawing)}>
        {t.savePng}
      </button>
    </div>
  )
}
