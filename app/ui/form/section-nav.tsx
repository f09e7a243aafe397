import { form as messages } from '#app/messages/form.ts'
import type { Layout } from '#engine/forms'
import { useMessages } from '../page-context.ts'
import { useFormState } from './form-page.ts'
import { type Progress, progressOf } from './section-progress.ts'

type Props = { sections: Layout['sections']; current: number; onGo: (section: string) => void }

/** Where in the form one is and how far: a list beside it on a wide screen, a list to open on a narrow one. */
export function SectionNav({ sections, current, onGo }: Props) {
  const t = useMessages(messages)
  const state = useFormState((now) => now)
  const far = sections.map((section) => progressOf(section, state))
  const total = far.reduce((sum, { required }) => sum + required, 0)
  const given = far.reduce((sum, one) => sum + one.given, 0)
  const words = ({ given, required, wrong }: Progress, name: string) => {
    if (wrong > 0 && (state.all || state.left.has(name))) return t.wrong(wrong)
    if (required === 0) return wrong > 0 ? t.wrong(wrong) : t.optional
    if (given < required) return t.given(given, required)
    return wrong > 0 ? t.wrong(wrong) : t.filled
  }
  return (
    <nav className="section-nav" aria-label={t.sections}>
      <p className="section-step">{t.step(current + 1, sections.length)}</p>
      <p className="section-given">{t.givenInAll(given, total)}</p>
      <progress max={Math.max(1, total)} value={given} aria-hidden="true" />
      <select
        className="control"
        aria-label={t.toSection}
        autoComplete="off"
        value={sections[current]?.name}
        onChange={({ target }) => onGo(target.value)}
      >
        {sections.map(({ name, title }, index) => (
          <option key={name} value={name}>
            {[title, far[index] && words(far[index], name)].filter(Boolean).join(' — ')}
          </option>
        ))}
      </select>
      <ol>
        {sections.map(({ name, title }, index) => {
          const progress = far[index] ?? { given: 0, required: 0, wrong: 0 }
          const isWrong = progress.wrong > 0 && (state.all || state.left.has(name))
          const isFilled = progress.wrong === 0 && progress.given === progress.required
          return (
            <li key={name}>
              <button
                type="submit"
                name="section"
                value={name}
                formNoValidate
                aria-current={index === current ? 'step' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  onGo(name)
                }}
              >
                <span>{title}</span>
                <span className={isWrong ? 'section-left' : isFilled ? 'section-filled' : 'section-far'}>
                  {words(progress, name)}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
