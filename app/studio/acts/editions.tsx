import '../studio.css'
import './acts.css'
import '#app/ui/line-field/line-field.css'
import { Button } from '@mantine/core'
import { data, Form, href, Link, redirect } from 'react-router'
import { addText, editions } from '#app/data/acts/act-texts.server.ts'
import { actTexts, textRefusals } from '#app/messages/act-texts.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { Refused } from '../parts/refused.tsx'
import type { Route } from './+types/editions'
import { actOf } from './act-of.server.ts'
import { editionView } from './edition-view.ts'
import { readUpload } from './read-upload.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { act, title } = actOf(params, language(context))
  const all = await editions(world(context).db, act.id)
  return { title, params, editions: all.map((one) => editionView(one, language(context))) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { act } = actOf(params, language(context))
  const posted = await request.formData()
  const sent = await readUpload(posted)
  if (!sent.ok) {
    const reasons = sent.problems.map((one) => problemSentence(textRefusals, one, language(context)))
    return data(
      { reasons, name: String(posted.get('name') ?? ''), date: String(posted.get('date') ?? '') },
      { status: 422 },
    )
  }
  const text = await addText(world(context).db, actor(context).id, { ...sent.value.text, act: act.id })
  const page = href('/rules/acts/:owner/:act/:text', { ...params, text })
  throw redirect(sent.value.isCounted ? `${page}?counted` : page)
}

export default function EditionsPage({ loaderData, actionData }: Route.ComponentProps) {
  const [t, s] = [useMessages(actTexts), useMessages(studio)]
  const { brand } = useMessages(shell)
  const { title, params, editions: all } = loaderData
  return (
    <div className="studio">
      <title>{`${title} · ${brand}`}</title>
      <nav className="way" aria-label={s.title}>
        <Link to={href('/rules')}>{s.title}</Link>
        <Link to={href('/rules/acts')}>{t.title}</Link>
      </nav>
      <h1>{title}</h1>
      <section className="panel" aria-labelledby="editions-title">
        <h2 id="editions-title">{t.editions}</h2>
        {all.length === 0 ? (
          <p>{t.noEditions}</p>
        ) : (
          <ul className="plain-list">
            {all.map(({ id, name, date, loaded, fileName }) => (
              <li key={id}>
                <Link to={href('/rules/acts/:owner/:act/:text', { ...params, text: id })}>
                  {name}, {date}
                </Link>{' '}
                <span className="soft-line">
                  {loaded}; {fileName}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {actionData && <Refused reasons={actionData.reasons} title={t.notTaken} />}
      <Form method="post" encType="multipart/form-data" className="panel text-form" reloadDocument>
        <h2>{t.load}</h2>
        <p>{t.loadLead}</p>
        <div className="line-field">
          <label htmlFor="file">{t.file}</label>
          <input id="file" type="file" name="file" accept=".txt,.md,.docx" className="line-input" required />
        </div>
        <div className="line-field">
          <label htmlFor="name">{t.name}</label>
          <input
            id="name"
            name="name"
            className="line-input"
            maxLength={200}
            required
            aria-describedby="name-hint"
            defaultValue={actionData?.name}
          />
          <p className="line-hint" id="name-hint">
            {t.nameHint}
          </p>
        </div>
        <div className="line-field">
          <label htmlFor="date">{t.dateOf}</label>
          <input id="date" type="date" name="date" className="line-input" required defaultValue={actionData?.date} />
        </div>
        <p className="button-row">
          <Button type="submit">{t.show}</Button>
        </p>
      </Form>
    </div>
  )
}
