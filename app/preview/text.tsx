import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/text'
import { Frame } from './parts/frame.tsx'
import { OutlineList } from './parts/outline-list.tsx'
import { procedureOf } from './procedure-of.server.ts'
import { outlineTree } from './view/outline-tree.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { teller, day } = await procedureOf(context, params)
  return { summary: summaryOf(teller, day), lines: outlineTree(teller) }
}

export default function ProcedureText({ loaderData: { summary, lines } }: Route.ComponentProps) {
  const t = useMessages(preview)
  return (
    <Frame summary={summary} title={t.textTab}>
      <section className="card outline-page">
        <h2>{t.textTab}</h2>
        <OutlineList lines={lines} />
      </section>
    </Frame>
  )
}
