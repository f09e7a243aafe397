import { useCallback, useEffect, useMemo, useRef } from 'react'
import { type ShouldRevalidateFunctionArgs, useSearchParams } from 'react-router'
import { clauseWords } from '#app/data/acts/clause-words.server.ts'
import { preview } from '#app/messages/preview.ts'
import { world } from '#app/middleware/world.server.ts'
import { Diagram } from '#app/ui/diagram/diagram.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/diagram'
import { Frame } from './parts/frame.tsx'
import { LookSwitch, lookTitle } from './parts/look-switch.tsx'
import { NodePanel } from './parts/node-panel.tsx'
import { OutlineList } from './parts/outline-list.tsx'
import { procedureOf } from './procedure-of.server.ts'
import { nodeDetails } from './view/node-details.ts'
import { outlineTree } from './view/outline-tree.ts'
import { choiceOf, pictureOf, rolesWithTasks } from './view/picture.ts'
import { holdersOf } from './view/steps.ts'
import { summaryOf } from './view/summary.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { teller, day } = await procedureOf(context, params)
  const choice = choiceOf(url.searchParams, teller)
  const details = nodeDetails(teller)
  const refs = Object.values(details).flatMap(({ clauses }) => clauses.map(({ ref }) => ref))
  return {
    summary: summaryOf(teller, day),
    choice,
    picture: pictureOf(teller, choice),
    lines: outlineTree(teller, choice),
    details,
    words: await clauseWords(world(context).db, teller.acts, refs),
    stages: holdersOf(teller).map(({ name, title }) => ({ name, title })),
    roles: rolesWithTasks(teller).map((name) => ({ name, title: teller.role(name) })),
    fileName: [params.procedure, choice.look, choice.stage, choice.role].filter(Boolean).join('-'),
  }
}

/** Opening a box asks the server nothing. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  const without = ({ pathname, searchParams }: URL) => {
    const rest = new URLSearchParams(searchParams)
    rest.delete('node')
    return `${pathname}?${rest}`
  }
  return without(currentUrl) === without(nextUrl) && currentUrl.href !== nextUrl.href ? false : defaultShouldRevalidate
}

export default function ProcedureDiagram({ loaderData }: Route.ComponentProps) {
  const { summary, choice, picture, lines, details, words, stages, roles, fileName } = loaderData
  const t = useMessages(preview)
  const [search, setSearch] = useSearchParams()
  const node = search.get('node')
  const selected = node !== null && Object.hasOwn(details, node) ? node : undefined
  const detail = selected === undefined ? undefined : details[selected]
  const opens = useMemo(() => Object.keys(details), [details])
  const nodeLink = (id: string) => `?${withNode(search, id)}`
  const select = useCallback(
    (id: string | undefined) => setSearch((now) => withNode(now, id), { replace: true, preventScrollReset: true }),
    [setSearch],
  )
  const heading = useRef<HTMLHeadingElement>(null)
  const isOpened = useRef(false)
  const open = useCallback(
    (id: string) => {
      isOpened.current = true
      select(id)
    },
    [select],
  )
  useEffect(() => {
    if (selected !== undefined && isOpened.current) heading.current?.focus()
    isOpened.current = false
  }, [selected])
  const close = () => {
    const box = document.querySelector<SVGElement>(`.diagram-canvas [data-node="${selected}"][tabindex]`)
    select(undefined)
    box?.focus()
  }
  const label = [lookTitle(choice.look, t), ...named(stages, choice.stage), ...named(roles, choice.role)].join(': ')
  return (
    <Frame summary={summary} title={t.diagram}>
      <LookSwitch choice={choice} stages={stages} roles={roles} />
      <div className="diagram-and-text">
        <div className="diagram-side">
          <h2 className="visually-hidden">{label}</h2>
          {picture.isEmpty ? (
            <p className="card">{t.nothingDrawn}</p>
          ) : (
            <Diagram {...picture} label={label} fileName={fileName} opens={opens} selected={selected} onSelect={open} />
          )}
        </div>
        <div className="words-side">
          {detail && <NodePanel detail={detail} words={words} heading={heading} onClose={close} />}
          <section className="card text-side" aria-labelledby="same-in-words">
            <h2 id="same-in-words">{t.sameInWords}</h2>
            <OutlineList lines={lines} selected={selected} nodeLink={nodeLink} />
          </section>
        </div>
      </div>
    </Frame>
  )
}

function withNode(search: URLSearchParams, node: string | undefined): URLSearchParams {
  const next = new URLSearchParams(search)
  if (node === undefined) next.delete('node')
  else next.set('node', node)
  return next
}

function named(all: readonly { name: string; title: string }[], one: string | undefined): readonly string[] {
  return all.flatMap(({ name, title }) => (name === one ? [title] : []))
}
