import './studio.css'
import './lists.css'
import '#app/ui/line-field/line-field.css'
import { Button } from '@mantine/core'
import { data, Form, href, Link, redirect } from 'react-router'
import { drafts } from '#app/data/studio/drafts.server.ts'
import { importDefinitions } from '#app/data/studio/transfer.server.ts'
import { publishing } from '#app/messages/publishing.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/import'
import { readUploads } from './edit/read-uploads.ts'
import { Refused } from './parts/refused.tsx'
import { refusedWords } from './view/refused-words.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const open = await drafts(world(context).db)
  return { drafts: open.map(({ id, title, revision }) => ({ id, title, revision })) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { uploads, scope, place } = await readUploads(await request.formData())
  const t = publishing[language(context)]
  if (uploads.length === 0) return data({ reasons: [t.importNone] }, { status: 422 })
  const taken = await importDefinitions(world(context).db, actor(context), uploads, scope, place)
  if (taken.type === 'saved') throw redirect(href('/rules/drafts/:id', { id: taken.draft.id }))
  const reasons = taken.type === 'refused' ? refusedWords(taken, language(context)) : [t.importStale]
  return data({ reasons }, { status: taken.type === 'refused' ? 422 : 409 })
}

export default function ImportPage({ loaderData: { drafts: open }, actionData }: Route.ComponentProps) {
  const [t, p] = [useMessages(studio), useMessages(publishing)]
  const { brand } = useMessages(shell)
  return (
    <div className="studio import-page">
      <title>{`${p.importTitle} · ${brand}`}</title>
      <nav className="way" aria-label={t.title}>
        <Link to={href('/rules')}>{t.title}</Link>
      </nav>
      <h1>{p.importTitle}</h1>
      <p className="lead">{p.importLead}</p>
      {actionData && <Refused reasons={actionData.reasons} title={p.importRefused} />}
      <Form method="post" encType="multipart/form-data" className="panel import-form" reloadDocument>
        <div className="line-field">
          <label htmlFor="files">{p.importFile}</label>
          <input id="files" type="file" name="files" accept=".zip,.json" multiple className="line-input" />
        </div>
        <fieldset className="bare">
          <legend>{p.importScope}</legend>
          <label className="choice-line">
            <input type="radio" name="scope" value="part" defaultChecked /> {p.importPart}
          </label>
          <label className="choice-line">
            <input type="radio" name="scope" value="whole" /> {p.importWhole}
          </label>
        </fieldset>
        <div className="line-field">
          <label htmlFor="into">{p.importInto}</label>
          <select id="into" name="into" className="line-input">
            <option value="">{p.importNew}</option>
            {open.map(({ id, title, revision }) => (
              <option key={id} value={`${id} ${revision}`}>
                {t.draft}: {title || t.untitled}
              </option>
            ))}
          </select>
        </div>
        <p className="button-row">
          <Button type="submit">{p.importButton}</Button>
        </p>
      </Form>
    </div>
  )
}
