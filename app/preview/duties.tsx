import { preview } from '#app/messages/preview.ts'
import { language } from '#app/middleware/language.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/duties'
import { Frame } from './parts/frame.tsx'
import { MatrixTable } from './parts/matrix-table.tsx'
import { PartyPicker } from './parts/party-picker.tsx'
import { procedureOf } from './procedure-of.server.ts'
import { matrixOf } from './view/matrix.ts'
import { parties } from './view/part.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { teller, day } = await procedureOf(context, params)
  const { matrixDuties } = preview[language(context)]
  return { summary: summaryOf(teller, day), matrix: matrixOf(teller, matrixDuties), parties: parties(teller) }
}

export default function Duties({ loaderData: { summary, matrix, parties } }: Route.ComponentProps) {
  const t = useMessages(preview)
  return (
    <Frame summary={summary} title={t.duties}>
      <h2>{t.duties}</h2>
      <PartyPicker parties={parties} />
      <p className="lead">{t.matrixLead}</p>
      <MatrixTable matrix={matrix} />
    </Frame>
  )
}
