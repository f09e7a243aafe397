import './outline.css'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { OutlineNode } from '../view/outline-view.ts'

type Props = { root: OutlineNode; selected?: string }

/** A file by meaning; the way to the chosen element stands open. */
export function Outline({ root, selected = '' }: Props) {
  const t = useMessages(studio)
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const box = nav.current
    const link = selected === '' ? null : box?.querySelector<HTMLElement>('[aria-current]')
    if (!box || !link) return
    const above = link.getBoundingClientRect().top - box.getBoundingClientRect().top
    if (above < 0 || above > box.clientHeight - 40) box.scrollTop += above - box.clientHeight / 3
  }, [selected])
  return (
    <nav ref={nav} className="outline" aria-label={t.outline}>
      <details open className="outline-fold">
        <summary>{t.outline}</summary>
        <OutlineLink node={{ ...root, title: t.whole, kind: '' }} selected={selected} />
        <Groups node={root} selected={selected} />
      </details>
    </nav>
  )
}

function Groups({ node, selected }: { node: OutlineNode; selected: string }) {
  const isTop = node.pointer === ''
  return node.groups.map(({ key, title, nodes }) => {
    const only = nodes[0]
    if (only && nodes.length === 1 && only.pointer === `${node.pointer}/${key}`)
      return (
        <ul key={key} className="outline-list">
          <OutlineItem node={only} selected={selected} />
        </ul>
      )
    const list = (
      <ul className="outline-list">
        {nodes.map((one) => (
          <OutlineItem
            key={one.pointer}
            node={isTop ? { ...one, kind: one.title === '' ? one.kind : '' } : one}
            selected={selected}
          />
        ))}
      </ul>
    )
    if (!isTop) return <div key={key}>{list}</div>
    const problems = nodes.reduce((sum, one) => sum + one.problems, 0)
    return (
      <details key={key} className="outline-group" open={nodes.length < 7 || isIn(selected, `/${key}`) || problems > 0}>
        <summary>
          {title} <span className="outline-count">{nodes.length}</span>
        </summary>
        {list}
      </details>
    )
  })
}

function OutlineItem({ node, selected }: { node: OutlineNode; selected: string }) {
  const parts = node.groups.length > 0
  const isOpen = isIn(selected, node.pointer) || node.problems > 0
  return (
    <li>
      <OutlineLink node={node} selected={selected} />
      {parts && isOpen && <Groups node={node} selected={selected} />}
    </li>
  )
}

function OutlineLink({ node, selected }: { node: OutlineNode; selected: string }) {
  const t = useMessages(studio)
  const { pointer, kind, title, clause, problems } = node
  return (
    <Link
      to={pointer === '' ? '.' : `?${new URLSearchParams({ at: pointer })}`}
      relative="path"
      preventScrollReset
      aria-current={pointer === selected ? 'true' : undefined}
      className="outline-link"
    >
      <span>
        {kind !== '' && title !== '' && <span className="outline-kind">{kind} </span>}
        {title || kind}
      </span>
      {problems > 0 && <span className="outline-problems">{t.problemsIn(problems)}</span>}
      {clause !== '' && <span className="outline-clause">{clause}</span>}
    </Link>
  )
}

function isIn(pointer: string, around: string): boolean {
  return pointer === around || pointer.startsWith(`${around}/`)
}
