import { form as messages } from '#app/messages/form.ts'
import { useMessages } from '../page-context.ts'

type SectionState = {
  readonly name: string
  readonly title: string
  /** How much is left to mend; unknown until the section was left once. */
  readonly left?: number
}

type Props = { sections: readonly SectionState[]; current: number; onGo: (section: string) => void }

/** Where in the form one is: a list beside it on a wide screen, a list to open on a narrow one. */
export function SectionNav({ sections, current, onGo }: Props) {
  const t = useMessages(messages)
  const stateOf = ({ left }: SectionState) => (left === undefined ? '' : left === 0 ? t.filled : t.left(left))
  return (
    <nav className="section-nav" aria-label={t.sections}>
      <p className="section-step">{t.step(current + 1, sections.length)}</p>
      <progress max={sections.length} value={current + 1} aria-hidden="true" />
      <select
        className="control"
        aria-label={t.toSection}
        autoComplete="off"
        value={sections[current]?.name}
        onChange={({ target }) => onGo(target.value)}
      >
        {sections.map((section) => (
          <option key={section.name} value={section.name}>
            {[section.title, stateOf(section)].filter(Boolean).join(' — ')}
          </option>
        ))}
      </select>
      <ol>
        {sections.map((section, index) => (
          <li key={section.name}>
            <button
              type="submit"
              name="section"
              value={section.name}
              formNoValidate
              aria-current={index === current ? 'step' : undefined}
              onClick={(event) => {
                event.preventDefault()
                onGo(section.name)
              }}
            >
              <span>{section.title}</span>
              {section.left !== undefined && (
                <span className={section.left === 0 ? 'section-filled' : 'section-left'}>{stateOf(section)}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
