import './case.css'
import './order.css'
import './case-parts.css'
import './files/files.css'
import { href, Link } from 'react-router'
import { acceptedEndings } from '#app/data/attachments/attachment-types.ts'
import { attachmentsOf } from '#app/data/attachments/attachments-of.server.ts'
import { megabytes } from '#app/data/attachments/judge-file.server.ts'
import { attachments } from '#app/messages/attachments.ts'
import { shell } from '#app/messages/shell.ts'
import { language as languageOf } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/files'
import { caseOf, notFound } from './case-of.server.ts'
import { documentChoices } from './files/document-choices.server.ts'
import { fileFieldOf } from './files/file-field.server.ts'
import { fileViews } from './files/file-view.server.ts'
import { takeFile } from './files/take-file.server.ts'
import { CaseHeading } from './parts/case-heading.tsx'
import { FileForm } from './parts/file-form.tsx'
import { FileList } from './parts/file-list.tsx'
import { caseHeader } from './view/case-header.server.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const view = await caseOf(context, params.id)
  const language = languageOf(context)
  const task = url.searchParams.get('task')
  const field = task === null ? undefined : fileFieldOf(view, task, url.searchParams.get('field') ?? '', language)
  if (task !== null && !field) throw notFound()
  return {
    header: caseHeader(view, language),
    files: fileViews(view, await attachmentsOf(world(context).db, view), language),
    documents: documentChoices(view, language),
    field: field && { title: field.title, task: task ?? '' },
    limit: { endings: acceptedEndings, megabytes: megabytes() },
    isAttached: url.searchParams.has('attached'),
  }
}

export function action({ context, params, request, url }: Route.ActionArgs) {
  return takeFile(context, params.id, request, url.searchParams)
}

export default function FilesPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(attachments)
  const { brand } = useMessages(shell)
  const { header, files, documents, field, limit, isAttached } = loaderData
  const { id } = header
  const title = field ? t.forField(field.title) : t.title
  return (
    <div className="case-page files-page">
      <title>{`${title} · ${header.person} · ${brand}`}</title>
      <CaseHeading header={header} title={title} />
      {isAttached && !actionData && (
        <p className="case-note" role="status">
          {t.attached}
        </p>
      )}
      {!field && <FileList files={files} id={id} />}
      <section className="case-section" aria-labelledby="attach">
        {!field && <h2 id="attach">{t.attach}</h2>}
        <FileForm
          {...{ limit, documents }}
          isOfField={field !== undefined}
          refused={actionData?.refused}
          typed={actionData?.input}
        />
      </section>
      {field && (
        <p>
          <Link to={href('/cases/:id/tasks/:task', { id, task: field.task })}>{t.toForm}</Link>
        </p>
      )}
    </div>
  )
}
