import './outline-list.css'
import { Link } from 'react-router'
import type { TreeLine } from '../view/outline-tree.ts'
import { BasisLine } from './basis-line.tsx'

type Props = { lines: readonly TreeLine[]; selected?: string; nodeLink?: (node: string) => string }

/** A procedure told in words, as lists inside lists; what stands in the diagram opens it. */
export function OutlineList({ lines, selected, nodeLink }: Props) {
  return (
    <ul className="outline">
      {lines.map(({ key, text, node, basis, children }) => (
        <li key={key} aria-current={node !== undefined && node === selected ? 'true' : undefined}>
          {node !== undefined && nodeLink ? (
            <Link to={nodeLink(node)} preventScrollReset replace>
              {text}
            </Link>
          ) : (
            <span>{text}</span>
          )}{' '}
          <BasisLine {...basis} />
          {children.length > 0 && <OutlineList lines={children} selected={selected} nodeLink={nodeLink} />}
        </li>
      ))}
    </ul>
  )
}
