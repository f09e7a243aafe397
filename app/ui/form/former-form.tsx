import { useState } from 'react'
import { drafts } from '#app/messages/drafts.ts'
import type { Layout } from '#engine/forms'
import type { Answers } from '#engine/schema'
import { useMessages } from '../page-context.ts'
import { AnswerChanges } from './answer-changes.tsx'
import { useFormState } from './form-page.ts'

type Props = { layout: Layout; former: Answers }

/** The comparison with the former version of the form that is being filled in, made while it is open. */
export function FormerForm(props: Props) {
  const t = useMessages(drafts)
  const [open, setOpen] = useState(false)
  return (
    <details className="former-form" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.changedTitle}</summary>
      {open && <Changes {...props} />}
    </details>
  )
}

function Changes({ layout, former }: Props) {
  return <AnswerChanges layout={layout} former={former} answers={useFormState(({ answers }) => answers)} />
}
