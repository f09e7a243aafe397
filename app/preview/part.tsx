import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { Diagram } from '#app/ui/diagram/diagram.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/part'
import { EntryLine } from './parts/entry-line.tsx'
import { Frame } from './parts/frame.tsx'
import { PartTasks } from './parts/part-tasks.tsx'
import { PartyPicker } from './parts/party-picker.tsx'
import { Passings } from './parts/passings.tsx'
import { notFound, procedureOf } from './procedure-of.server.ts'
import { parties, partOf } from './view/part.ts'
import { pictureOf } from './view/picture.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { teller, day } = await procedureOf(context, params)
  const part = partOf(params.who, teller)
  if (!part) throw notFound()
  const pictures = part.roles.map((role) => ({
    role,
    title: teller.role(role),
    ...pictureOf(teller, { look: 'sequence', role }),
  }))
  return {
    summary: summaryOf(teller, day),
    part,
    roles: part.roles.map(teller.role).join(', '),
    pictures: pictures.filter(({ isEmpty }) => !isEmpty),
    parties: parties(teller),
    address: url.pathname,
  }
}

export default function ProcedurePart({ loaderData }: Route.ComponentProps) {
  const { summary, part, roles, pictures, parties, address } = loaderData
  const t = useMessages(preview)
  return (
    <Frame summary={summary} title={part.title}>
      <PartyPicker parties={parties} />
      <article className="part">
        <div className="part-head">
          <h2>{t.partTitle(part.title)}</h2>
          <Button className="screen-only" onClick={() => print()}>
            {t.print}
          </Button>
        </div>
        <p className="lead">{t.partRoles(roles)}</p>
        <section>
          <h3>{t.partTasks}</h3>
          {part.stages.length === 0 && <p>{t.noTasks}</p>}
          {part.stages.map(({ name, title, tasks }) => (
            <PartTasks key={name} title={title} tasks={tasks} />
          ))}
        </section>
        <div className="part-passings">
          <Passings title={t.partIn} empty={t.partInEmpty} said={t.receivesFrom} passings={part.incoming} />
          <Passings title={t.partOut} empty={t.partOutEmpty} said={t.passesTo} passings={part.outgoing} />
        </div>
        {part.duties.length > 0 && (
          <section>
            <h3>{t.partDuties}</h3>
            <ul className="part-duties">
              {part.duties.map((entry) => (
                <EntryLine key={entry.key} entry={entry} />
              ))}
            </ul>
          </section>
        )}
        {pictures.map(({ role, title, isEmpty, ...picture }) => (
          <section key={role} className="part-picture">
            <h3>{`${t.viewSequence}: ${title}`}</h3>
            <Diagram {...picture} label={`${t.viewSequence}: ${title}`} fileName={role} />
          </section>
        ))}
        <p className="screen-only">
          {part.roles.map((role, at) => (
            <span key={role}>
              {at > 0 && ' · '}
              <Link to={`${summary.base}?${new URLSearchParams({ view: 'part', role })}`}>
                {`${t.viewPart}: ${pictures.find((one) => one.role === role)?.title ?? part.title}`}
              </Link>
            </span>
          ))}
        </p>
        <p className="page-address">
          {t.pageAddress}: {address}
        </p>
      </article>
    </Frame>
  )
}
