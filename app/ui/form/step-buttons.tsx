import { form as messages } from '#app/messages/form.ts'
import { useMessages } from '../page-context.ts'

type Section = { readonly name: string; readonly title: string }
type Props = { before?: Section; after?: Section; onGo: (section: string) => void }

/** Back and onward; without script they send the form with the section to open. */
export function StepButtons({ before, after, onGo }: Props) {
  const t = useMessages(messages)
  const button = ({ name }: Section, label: string, className: string) => (
    <button
      type="submit"
      name="section"
      value={name}
      formNoValidate
      className={className}
      onClick={(event) => {
        event.preventDefault()
        onGo(name)
      }}
    >
      {label}
    </button>
  )
  return (
    <div className="step-buttons">
      {before && button(before, t.previous, 'quiet-button')}
      {after && button(after, `${t.next}: ${after.title}`, 'quiet-button step-next')}
    </div>
  )
}
