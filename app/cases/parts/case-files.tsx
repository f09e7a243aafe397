import '../files/files.css'
import { href, Link } from 'react-router'
import { attachments } from '#app/messages/attachments.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { FileView } from '../files/file-view.server.ts'
import { FileList } from './file-list.tsx'

/** The files of a case that the reader may open. */
export function CaseFiles({ files, id }: { files: readonly FileView[]; id: string }) {
  const t = useMessages(attachments)
  return (
    <section className="case-section" aria-labelledby="files">
      <h2 id="files">{t.title}</h2>
      <FileList files={files} id={id} />
      <p>
        <Link to={href('/cases/:id/files', { id })}>{t.attach}</Link>
      </p>
    </section>
  )
}
