import { Form, Link } from 'react-router'
import { publishing } from '#app/messages/publishing.ts'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { fileHref } from '../set/addresses.ts'
import type { DraftPage } from '../view/draft-page.server.ts'

/** The files a draft changes, each to open or to put back. */
export function DraftFiles({ page: { head, files } }: { page: DraftPage }) {
  const [t, p] = [useMessages(studio), useMessages(publishing)]
  if (files.length === 0) return null
  return (
    <>
      <h3>{p.changedFiles}</h3>
      <ul className="change-list">
        {files.map(({ path, title, isGone }) => (
          <li key={path}>
            <div>
              {isGone ? <s>{title}</s> : <Link to={fileHref(head.key, path)}>{title}</Link>}
              <span className="soft-line file-path">
                <code>{path}</code>
              </span>
            </div>
            {head.mayChange && (
              <Form method="post">
                <input type="hidden" name="revision" value={head.draft?.revision} />
                <input type="hidden" name="file" value={path} />
                <button type="submit" name="intent" value="revert" className="quiet-button">
                  {t.revertFile}
                  <span className="visually-hidden">: {path}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
