import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { factsOf } from '#app/ui/form/case-facts.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { Paper } from '#app/ui/paper/paper.tsx'
import { absent, formContext } from '#engine/workflow'
import type { Route } from './+types/paper'
import { Frame } from './parts/frame.tsx'
import { notFound, procedureOf } from './procedure-of.server.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { teller, rules, day } = await procedureOf(context, params)
  const { forms } = teller.version
  const id = `${params.owner}/${params.form}`
  const form = Object.hasOwn(forms, id) ? forms[id] : undefined
  if (!form) throw notFound()
  return {
    summary: summaryOf(teller, day),
    title: teller.text(form.title),
    form,
    facts: factsOf(form, formContext(rules, absent, day)),
  }
}

export default function BlankPaper({ loaderData: { summary, title, form, facts } }: Route.ComponentProps) {
  const t = useMessages(preview)
  return (
    <div className="paper-page">
      <Frame summary={summary} title={title}>
        <div className="part-head screen-only">
          <p>
            {t.blank} · <Link to={`${summary.base}/papers`}>{t.toPapers}</Link>
          </p>
          <Button onClick={() => print()}>{t.print}</Button>
        </div>
        <Paper form={form} facts={facts} />
      </Frame>
    </div>
  )
}
