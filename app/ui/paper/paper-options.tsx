import { form as messages } from '#app/messages/form.ts'
import type { FieldLayout } from '#engine/forms'
import { useMessages } from '../page-context.ts'

type Props = { layout: FieldLayout; answer: unknown; print: 'underline' | 'tick' }

/** All options, the chosen ones underlined or ticked. */
export function PaperOptions({ layout, answer, print }: Props) {
  const t = useMessages(messages)
  const yesNo = [
    { id: true, title: t.yes },
    { id: false, title: t.no },
  ]
  const options: readonly { readonly id: unknown; readonly title: string }[] =
    layout.kind === 'yes-no' ? yesNo : (layout.options ?? [])
  const picked: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  return options.map(({ id, title }, index) => {
    const chosen = picked.includes(id)
    if (print === 'tick') {
      return (
        <span key={String(id)} className="paper-tick">
          <span className="paper-box">{chosen ? '✓' : ''}</span>
          {chosen ? <strong>{title}</strong> : title}
        </span>
      )
    }
    return (
      <span key={String(id)}>
        {index > 0 && ', '}
        {chosen ? <u>{title}</u> : title}
      </span>
    )
  })
}
