import '#app/ui/paper/paper-controls.css'
import { Button } from '@mantine/core'
import { href, Link } from 'react-router'
import { paper } from '#app/messages/paper.ts'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { Paper } from '#app/ui/paper/paper.tsx'
import type { Route } from './+types/paper'
import { Frame } from './parts/frame.tsx'
import { blankForm } from './view/blank-form.server.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { teller, day, form, facts } = await blankForm(context, params)
  return { summary: summaryOf(teller, day), title: teller.text(form.title), form, facts }
}

export default function BlankPaper({ loaderData: { summary, title, form, facts }, params }: Route.ComponentProps) {
  const [t, p] = [useMessages(preview), useMessages(paper)]
  return (
    <div className="paper-page">
      <Frame summary={summary} title={title}>
        <div className="part-head screen-only">
          <p>
            {t.blank} · <Link to={`${summary.base}/papers`}>{t.toPapers}</Link>
          </p>
          <div className="paper-buttons">
            <Button onClick={() => print()}>{t.print}</Button>
            <Button
              component="a"
              variant="default"
              href={href('/procedures/:region/:procedure/papers/:owner/:form/document', params)}
              download
            >
              {p.document}
            </Button>
          </div>
        </div>
        <Paper form={form} facts={facts} />
      </Frame>
    </div>
  )
}
