import { Form, Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Choice, Look } from '../view/picture.ts'

type Named = { readonly name: string; readonly title: string }
type Props = { choice: Choice; stages: readonly Named[]; roles: readonly Named[] }
type Words = (typeof preview)['ru']

const looks: readonly Look[] = ['flow', 'lanes', 'stage', 'part', 'sequence', 'timeline']

export function lookTitle(look: Look, t: Words): string {
  const titles = {
    flow: t.viewFlow,
    lanes: t.viewLanes,
    stage: t.viewStage,
    part: t.viewPart,
    sequence: t.viewSequence,
    timeline: t.viewTimeline,
  } satisfies Record<Look, string>
  return titles[look]
}

/** Which diagram, and of which stage or role. */
export function LookSwitch({ choice, stages, roles }: Props) {
  const t = useMessages(preview)
  const { look, stage, role, detail } = choice
  const to = (params: Readonly<Record<string, string>>) => `?${new URLSearchParams(params)}`
  const whole = look === 'stage' ? [] : [{ name: 'all', title: t.wholeProcedure }]
  return (
    <div className="look-switch">
      <nav className="pills" aria-label={t.views}>
        {looks.map((one) => (
          <Link key={one} to={to({ view: one })} aria-current={one === look ? 'page' : undefined}>
            {lookTitle(one, t)}
          </Link>
        ))}
      </nav>
      {look === 'flow' && (
        <nav className="pills small" aria-label={t.viewFlow}>
          <Link to={to({ view: look })} aria-current={detail === 'stages' ? 'page' : undefined}>
            {t.stagesOnly}
          </Link>
          <Link to={to({ view: look, detail: 'tasks' })} aria-current={detail === undefined ? 'page' : undefined}>
            {t.withTasks}
          </Link>
        </nav>
      )}
      {look === 'part' && (
        <Form className="role-choice">
          <input type="hidden" name="view" value="part" />
          <label>
            {t.chooseRole}
            <select key={role} name="role" defaultValue={role}>
              {roles.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{t.show}</button>
        </Form>
      )}
      {look !== 'flow' && look !== 'part' && (
        <nav className="pills small" aria-label={t.chooseStage}>
          {[...whole, ...stages].map(({ name, title }) => (
            <Link
              key={name}
              to={to({ view: look, stage: name })}
              aria-current={name === (stage ?? 'all') ? 'page' : undefined}
            >
              {title}
            </Link>
          ))}
        </nav>
      )}
    </div>
  )
}
