import '../studio.css'
import './acts.css'
import '#app/ui/line-field/line-field.css'
import { Alert, Button } from '@mantine/core'
import { Form, href, Link, redirect } from 'react-router'
import { dropText, editions, keepText, readText } from '#app/data/acts/act-texts.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { actTexts } from '#app/messages/act-texts.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { coverage } from '#engine/acts'
import type { Route } from './+types/edition'
import { actOf, notFound } from './act-of.server.ts'
import { ComparedTexts } from './compared-texts.tsx'
import { comparedView } from './compared-view.ts'
import { editionView } from './edition-view.ts'
import { SplitText } from './split-text.tsx'
import { splitView } from './split-view.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const [{ db }, spoken] = [world(context), language(context)]
  const { act, title } = actOf(params, spoken)
  const text = await textAt(db, params.text, act.id)
  const covered = coverage(library(), act.id)
  if (!covered) throw notFound()
  const others = (await editions(db, act.id)).filter(({ id }) => id !== text.id)
  const asked = others.find(({ id }) => id === url.searchParams.get('with'))
  const former = asked && (await readText(db, asked.id))
  return {
    title,
    params,
    edition: editionView(text, spoken),
    isCounted: url.searchParams.has('counted'),
    isDone: url.searchParams.has('done'),
    others: others.map((one) => editionView(one, spoken)),
    compared: former && {
      id: former.id,
      name: former.name,
      ...comparedView(former.body, text.body, { act, covered, language: spoken }),
    },
    split: splitView(text.body, act, covered),
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { db } = world(context)
  const { act } = actOf(params, language(context))
  const { id } = await textAt(db, params.text, act.id)
  if ((await request.formData()).get('intent') !== 'keep') {
    await dropText(db, id)
    throw redirect(href('/rules/acts/:owner/:act', params))
  }
  await keepText(db, actor(context).id, id)
  throw redirect(`${href('/rules/acts/:owner/:act/:text', params)}?done`)
}

async function textAt(db: Parameters<typeof readText>[0], id: string, act: string) {
  const text = await readText(db, id)
  if (text?.act !== act) throw notFound()
  return text
}

export default function EditionPage({ loaderData }: Route.ComponentProps) {
  const [t, s] = [useMessages(actTexts), useMessages(studio)]
  const { brand } = useMessages(shell)
  const { title, params, edition, others, compared, split, isCounted, isDone } = loaderData
  return (
    <div className="studio">
      <title>{`${edition.name} · ${brand}`}</title>
      <nav className="way" aria-label={s.title}>
        <Link to={href('/rules')}>{s.title}</Link>
        <Link to={href('/rules/acts')}>{t.title}</Link>
        <Link to={href('/rules/acts/:owner/:act', params)}>{title}</Link>
      </nav>
      <h1>
        {edition.name}, {edition.date}
      </h1>
      <p className="soft-line">
        {edition.loaded}; {edition.fileName}
      </p>
      {isDone && edition.isKept && (
        <Alert color="green" role="status" variant="light" mb="md">
          {t.kept}
        </Alert>
      )}
      {isCounted && (
        <Alert color="yellow" role="status" variant="light" mb="md">
          {t.isCounted}
        </Alert>
      )}
      {!edition.isKept && (
        <Form method="post" className="panel">
          <p>{t.notKept}</p>
          <p className="button-row">
            <Button type="submit" name="intent" value="keep">
              {t.keep}
            </Button>
            <Button type="submit" name="intent" value="drop" variant="default">
              {t.drop}
            </Button>
          </p>
        </Form>
      )}
      {others.length > 0 && (
        <Form className="panel text-form">
          <div className="line-field">
            <label htmlFor="with">{t.compareWith}</label>
            <select id="with" name="with" className="line-input" defaultValue={compared?.id}>
              {others.map(({ id, name, date }) => (
                <option key={id} value={id}>
                  {name}, {date}
                </option>
              ))}
            </select>
          </div>
          <p className="button-row">
            <Button type="submit" variant="default">
              {t.compare}
            </Button>
          </p>
        </Form>
      )}
      {compared && <ComparedTexts compared={compared} name={compared.name} />}
      <SplitText split={split} />
    </div>
  )
}
