import './case-picture.css'
import { useState } from 'react'
import { drawing } from '#app/messages/drawing.ts'
import { Diagram } from '#app/ui/diagram/diagram.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { CasePicture as Props } from '../view/case-picture.server.ts'

/** The case in the diagram of its stage; it is drawn once it is opened, and said in words beside. */
export function CasePicture({ title, text, narrow, standings, lines }: Props) {
  const t = useMessages(drawing)
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="case-section case-picture" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.whereTheCaseStands}</summary>
      <div className="case-picture-sides">
        {isOpen && <Diagram text={text} narrow={narrow} label={title} fileName="case" standings={standings} />}
        <ul className="case-picture-words">
          {lines.map(({ depth, text, standing }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one reading, in their order
            <li key={at} data-depth={depth}>
              {text}
              {standing && <strong>: {t[standing]}</strong>}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
