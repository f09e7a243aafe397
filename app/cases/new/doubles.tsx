import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { href, Link } from 'react-router'
import { caseTask } from '#app/messages/case-task.ts'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { DoubleView } from './doubles-of.server.ts'

/** Points out who may be the same person, before anything is written, and asks which it is. */
export function Doubles({ doubles }: { doubles: readonly DoubleView[] }) {
  const t = useMessages(cases)
  const { born } = useMessages(caseTask)
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    if (doubles.length > 0) element.current?.focus()
  }, [doubles])
  if (doubles.length === 0) return null
  return (
    <section className="doubles" aria-labelledby="doubles" tabIndex={-1} ref={element}>
      <h2 id="doubles">{t.doubleTitle}</h2>
      <p>{t.doubleLead}</p>
      {doubles.map(({ id, person, birthDate, cases }) => (
        <div key={id} className="double">
          <p>
            <strong>{person}</strong>, {born(birthDate)}
          </p>
          <p className="task-buttons">
            {cases.map((one) => (
              <Link key={one.id} to={href('/cases/:id', { id: one.id })}>
                {t.doubleOpen(one.number)}
              </Link>
            ))}
            <Button type="submit" name="person" value={id} variant="default">
              {t.doubleSame}
            </Button>
          </p>
        </div>
      ))}
      <Button type="submit" name="person" value="other" variant="default">
        {t.doubleOther}
      </Button>
    </section>
  )
}
