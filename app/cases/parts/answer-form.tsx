import { Button } from '@mantine/core'
import { type ReactNode, useContext, useEffect, useMemo } from 'react'
import { Form, useNavigation, useSearchParams } from 'react-router'
import type { CarriedAnswers } from '#app/ui/form/carried-mark.tsx'
import type { CaseFacts } from '#app/ui/form/case-facts.ts'
import { FormSections } from '#app/ui/form/form-sections.tsx'
import type { KeptPlace } from '#app/ui/form/kept-answers.ts'
import type { ServerDraft } from '#app/ui/form/use-kept-answers.ts'
import { LegalDate } from '#app/ui/legal-date/legal-date.tsx'
import type { Answers, Form as FormDefinition } from '#engine/schema'
import { OrderContext, useRefused } from './order-form.tsx'
import { Problems } from './problems.tsx'
import { Reason } from './reason.tsx'
import { sendFile } from './send-file.ts'
import { UnscriptedProblems } from './unscripted-problems.tsx'
import { useDraftSaver } from './use-draft-saver.ts'

/** Where the files of a form go: the address that takes them, and the page for a browser without scripts. */
type FormFiles = { readonly path: string; readonly page?: string }

type Props = {
  intent: string
  name: string
  /** Without a form only the date is asked for. */
  form?: {
    readonly form: FormDefinition
    readonly facts: CaseFacts
    readonly answers: Answers
    readonly carried?: CarriedAnswers
    readonly former?: Answers
  }
  timeZone: string
  draft: {
    readonly place: KeptPlace
    /** The draft that the server has, if it keeps one. */
    readonly server: ServerDraft
  }
  draftPath?: string
  files?: FormFiles
  on?: string
  at?: string
  reason?: string
  submit?: string
  children?: ReactNode
}

/** A form of the definition with the legal date of the act, its draft kept as it is typed. */
export function AnswerForm({ intent, name, form, timeZone, draft, draftPath, files, reason, submit, ...props }: Props) {
  const { pageKey, revision, today } = useContext(OrderContext)
  const refused = useRefused(intent, name)
  const saver = useDraftSaver(draftPath, draft.server.revision)
  const { state } = useNavigation()
  const { save } = saver
  const filePath = files?.path
  const upload = useMemo(() => (filePath === undefined ? undefined : sendFile(filePath)), [filePath])
  const [search] = useSearchParams()
  useEffect(() => {
    // What was refused is still worth keeping; where it cannot be kept it stands on the page.
    if (refused?.sent) void save?.(refused.sent, false)
  }, [refused, save])
  return (
    <Form method="post" className="answer-form" noValidate>
      {refused && <Problems refused={refused} />}
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="key" value={pageKey} />
      <input type="hidden" name="revision" value={revision} />
      {form && refused && (
        <UnscriptedProblems form={form.form} answers={refused.sent ?? {}} problems={refused.answers} />
      )}
      {form && (
        <FormSections
          {...form}
          facts={refused?.facts ?? form.facts}
          answers={refused?.sent ?? form.answers}
          timeZone={timeZone}
          problems={refused?.answers}
          whole={search.has('whole')}
          wholePath="?whole"
          key={draft.place.name}
          place={draft.place}
          server={draft.server}
          saver={saver}
          upload={upload}
          uploadPage={files?.page}
        />
      )}
      <div className="answer-foot">
        {reason !== undefined && <Reason label={reason} refused={refused} />}
        <LegalDate
          on={refused?.input.on ?? props.on ?? today}
          at={refused?.input.at ?? props.at}
          problem={refused?.problems.find(({ field }) => field === 'on')?.text}
        />
        <p className="task-buttons">
          {submit !== undefined && (
            <Button type="submit" disabled={state === 'submitting'}>
              {submit}
            </Button>
          )}
          {props.children}
        </p>
      </div>
    </Form>
  )
}
