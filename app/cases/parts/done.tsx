import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import { cases } from '#app/messages/cases.ts'
import { list } from '#app/messages/format.ts'
import { forgetHere } from '#app/ui/form/kept-answers.ts'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import type { DoneView } from '../view/done-view.server.ts'

/** Confirms what was recorded and says what comes next; of the form sent nothing stays in this browser. */
export function Done({ done: { what, next, others }, draft }: { done: DoneView; draft?: string }) {
  const t = useMessages(cases)
  const language = useLanguage()
  useEffect(() => {
    if (draft !== undefined) forgetHere(draft)
  }, [draft])
  return (
    <div className="case-done" role="status">
      <IconCircleCheck size={22} aria-hidden="true" />
      <p>
        <strong>{t.recorded(what)}</strong>{' '}
        {next ? t.nextIs(next.title, next.due) : others.length > 0 && t.nextOthers(list(others, language))}
      </p>
    </div>
  )
}
