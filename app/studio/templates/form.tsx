import '../studio.css'
import './templates.css'
import '#app/ui/line-field/line-field.css'
import { Button } from '@mantine/core'
import { data, Form, href, Link, redirect } from 'react-router'
import { checkTemplate } from '#app/data/documents/check-template.server.ts'
import { addTemplate, chooseTemplate } from '#app/data/documents/templates.server.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { templateRefusals, templates } from '#app/messages/templates.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { fail } from '#engine/result'
import { Refused } from '../parts/refused.tsx'
import { notFound } from '../set/rule-set.server.ts'
import type { Route } from './+types/form'
import { formPage } from './form-page.server.ts'
import { HistoryLines } from './history-lines.tsx'
import { PrintedNow } from './printed-now.tsx'
import { readTemplate } from './read-template.server.ts'
import { regionForm } from './region-forms.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const place = { region: params.region, form: `${params.owner}/${params.form}` }
  const found = await regionForm(world(context).db, place.region, place.form)
  if (!found) throw notFound()
  return formPage(world(context).db, place, found, language(context))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { db } = world(context)
  const place = { region: params.region, form: `${params.owner}/${params.form}` }
  const found = await regionForm(db, place.region, place.form)
  if (!found) throw notFound()
  const read = await readTemplate(request)
  const page = href('/rules/templates/:region/:owner/:form', params)
  const { id: userId } = actor(context)
  if (read.ok && read.value.intent !== 'load') {
    const id = read.value.intent === 'use' ? read.value.id : undefined
    if (!(await chooseTemplate(db, userId, place, id))) throw notFound()
    throw redirect(page)
  }
  const checked = read.ok ? await checkTemplate(read.value.file.bytes, found) : fail(read.problems)
  if (!checked.ok || !read.ok) {
    const problems = checked.ok ? [] : checked.problems
    const reasons = problems.map((one) => problemSentence(templateRefusals, one, language(context)))
    return data({ reasons }, { status: 422 })
  }
  await addTemplate(db, userId, place, read.value.file)
  throw redirect(`${page}?taken`)
}

export default function TemplatePage({ loaderData: page, actionData, params }: Route.ComponentProps) {
  const [t, s] = [useMessages(templates), useMessages(studio)]
  const { brand } = useMessages(shell)
  return (
    <div className="studio">
      <title>{`${page.title} · ${t.title} · ${brand}`}</title>
      <nav className="way" aria-label={s.title}>
        <Link to={href('/rules')}>{s.title}</Link>
        <Link to={href('/rules/templates')}>{t.title}</Link>
      </nav>
      <h1>{page.title}</h1>
      <p className="lead">{page.region}</p>
      {actionData && <Refused reasons={actionData.reasons} title={t.notTaken} />}
      <PrintedNow {...page} />
      <Form method="post" encType="multipart/form-data" className="panel template-form" reloadDocument>
        <h2>{t.load}</h2>
        <p id="load-lead">{t.loadLead}</p>
        <div className="line-field">
          <label htmlFor="file">{t.file}</label>
          <input
            id="file"
            type="file"
            name="file"
            accept=".docx"
            className="line-input"
            aria-describedby="load-lead"
            required
          />
        </div>
        <p className="button-row">
          <Button type="submit" name="intent" value="load">
            {t.take}
          </Button>
        </p>
      </Form>
      <HistoryLines history={page.history} params={params} />
      <details className="panel template-tags">
        <summary>
          <h2>{t.tags}</h2>
        </summary>
        <p>{t.tagsLead}</p>
        <dl>
          {page.tags.map(({ tag, means }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tables may have columns of one name
            <div key={index}>
              <dt>
                <code>{tag}</code>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
