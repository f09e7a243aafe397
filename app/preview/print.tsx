import { Button } from '@mantine/core'
import { preview } from '#app/messages/preview.ts'
import { Diagram } from '#app/ui/diagram/diagram.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/print'
import { DeadlineTable } from './parts/deadline-table.tsx'
import { Frame } from './parts/frame.tsx'
import { OutlineList } from './parts/outline-list.tsx'
import { procedureOf } from './procedure-of.server.ts'
import { deadlineRows } from './view/deadline-rows.ts'
import { outlineTree } from './view/outline-tree.ts'
import { pictureOf } from './view/picture.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { teller, day } = await procedureOf(context, params)
  return {
    summary: summaryOf(teller, day),
    picture: pictureOf(teller, { look: 'flow', detail: 'stages' }),
    lines: outlineTree(teller),
    rows: deadlineRows(teller),
    address: url.pathname,
  }
}

export default function PrintedProcedure({ loaderData }: Route.ComponentProps) {
  const { summary, picture, lines, rows, address } = loaderData
  const t = useMessages(preview)
  return (
    <Frame summary={summary} title={t.printTab}>
      <div className="part-head screen-only">
        <p className="lead">{t.printLead}</p>
        <Button onClick={() => print()}>{t.print}</Button>
      </div>
      <section className="part-picture">
        <h2>{t.viewFlow}</h2>
        <Diagram text={picture.text} label={t.viewFlow} fileName="procedure" />
      </section>
      <section className="outline-page">
        <h2>{t.duties}</h2>
        <OutlineList lines={lines} />
      </section>
      <section>
        <h2>{t.deadlines}</h2>
        <DeadlineTable rows={rows} />
      </section>
      <p className="page-address">
        {t.pageAddress}: {address}
      </p>
    </Frame>
  )
}
