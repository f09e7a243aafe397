import { useEffect, useState } from 'react'
import { studio } from '#app/messages/studio.ts'
import { Diagram } from '#app/ui/diagram/diagram.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import { Paper } from '#app/ui/paper/paper.tsx'
import type { FilePreview } from '../view/file-preview.server.ts'

type Props = { preview?: FilePreview; name: string }

/** The file as others will meet it, kept in step with what is typed while it is open. */
export function PreviewPanel({ preview, name }: Props) {
  const t = useMessages(studio)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const follow = () => location.hash === '#preview' && setOpen(true)
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const title = preview?.type === 'form' ? t.previewForm : t.previewDiagram
  return (
    <details
      id="preview"
      className="preview-panel"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{t.preview}</h2>
      </summary>
      {preview === undefined && <p>{t.previewBroken}</p>}
      {isOpen && preview?.type === 'form' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, by keyboard too
        <section className="preview-paper" aria-label={title} tabIndex={0}>
          <Paper form={preview.form} facts={preview.facts} />
        </section>
      )}
      {isOpen && preview?.type === 'diagram' && (
        <Diagram text={preview.text} narrow={preview.narrow} label={title} fileName={name} />
      )}
    </details>
  )
}
