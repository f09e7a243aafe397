import { href } from 'react-router'
import { attachments } from '#app/messages/attachments.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { FileView } from '../files/file-view.server.ts'

/** Files to take away, with the kind of document and until when it is good. */
export function FileList({ files, id }: { files: readonly FileView[]; id: string }) {
  const t = useMessages(attachments)
  if (files.length === 0) return <p className="soft">{t.none}</p>
  return (
    <ul className="rows">
      {files.map((file) => (
        <li key={file.id}>
          <a href={href('/cases/:id/files/:file', { id, file: file.id })} download={file.name}>
            {file.title}: {file.name}
          </a>
          <span className="soft">{file.about}</span>
          {file.validity && <span className={file.isExpired ? 'file-expired' : 'soft'}>{file.validity}</span>}
        </li>
      ))}
    </ul>
  )
}
