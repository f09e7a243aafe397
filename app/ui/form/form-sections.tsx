import './form.css'
import './steps.css'
import './controls.css'
import './rows.css'
import './conflict.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { form as messages } from '#app/messages/form.ts'
import { type AnswerProblem, compileForm } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { useLanguage, useMessages } from '../page-context.ts'
import { type CarriedAnswers, CarriedLead } from './carried-mark.tsx'
import { type CaseFacts, contextOf } from './case-facts.ts'
import { DraftConflict } from './draft-conflict.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { type FormPage, FormPageContext } from './form-page.ts'
import { FormSection } from './form-section.tsx'
import { createFormStore, type FormStore } from './form-store.ts'
import { FormerForm } from './former-form.tsx'
import type { KeptPlace } from './kept-answers.ts'
import { KeptNotice } from './kept-notice.tsx'
import { SaveStatus } from './save-status.tsx'
import { SectionNav } from './section-nav.tsx'
import { StepButtons } from './step-buttons.tsx'
import { type DraftSaver, useDraft } from './use-draft.ts'
import type { ServerDraft } from './use-kept-answers.ts'
import { useOwnerForm } from './use-owner-form.ts'
import { useSteps } from './use-steps.ts'
import { useVisibleSections } from './use-visible-sections.ts'

type Props = {
  form: Form
  facts: CaseFacts
  answers: Answers
  /** IANA zone of the region: what a typed time of day means. */
  timeZone: string
  /** Answers that came from earlier forms of the case, and from where. */
  carried?: CarriedAnswers
  /** Answers of the former version of this form, to compare with. */
  former?: Answers
  /** What the server found wrong with the answers just sent; a new list opens the summary. */
  problems?: readonly AnswerProblem[]
  /** Section to open first. */
  section?: string
  /** All sections and rows on one page, for a browser without script and for who prefers it. */
  whole?: boolean
  /** Address of this page with `whole`. */
  wholePath?: string
  /** Where this browser keeps what the server does not have: must differ by user, case and task. */
  place: KeptPlace
  /** The draft that the server had when the page came. */
  server?: ServerDraft
  /** Saves drafts; without it answers are kept in this browser alone until they are sent. */
  saver?: DraftSaver
  upload?: FormPage['upload']
  uploadPage?: string
}

/** A form of so few fields and parts is shown as a whole. */
const onOnePage = 12
const none: readonly AnswerProblem[] = []
const noDraft: ServerDraft = { revision: 0, savedAt: '', savedBy: null }

/**
 * The fields of a form, to stand inside `<Form method="post">` beside its buttons; `postedAnswers` reads what it
 * sends. A button with `formNoValidate` sends incomplete answers too.
 */
export function FormSections({ form, facts, timeZone, place, whole = false, wholePath, ...props }: Props) {
  const { upload, uploadPage, carried, former } = props
  const refused = props.problems ?? none
  const t = useMessages(messages)
  const language = useLanguage()
  const context = useMemo(() => contextOf(facts), [facts])
  const { schema, layout } = useMemo(() => compileForm(form, context, language), [form, context, language])
  const initial = useRef(props.answers)
  const before = useRef<FormStore>(undefined)
  const store = useMemo(() => {
    // Facts that changed while the form was filled in take nothing away from it.
    before.current = createFormStore({ form, context, language }, before.current?.get().typed ?? initial.current)
    return before.current
  }, [form, context, language])
  const { state, finish, kept, other, settle, undo } = useDraft(store, place, props.server ?? noDraft, props.saver)

  const sections = useVisibleSections(store, layout.sections)
  const stepwise = !whole && sections.length > 2 && store.fields.size > onOnePage
  const first = props.section ?? store.fields.get(String(refused[0]?.path[0]))?.section
  const steps = useSteps(
    sections.map(({ name }) => name),
    first,
    store.leave,
  )
  const { current, go, toSummary } = steps
  const shown = stepwise ? sections.slice(current, current + 1) : sections

  useEffect(() => {
    if (refused.length === 0) return
    store.refuse(refused)
    toSummary()
  }, [refused, store, toSummary])

  const root = useRef<HTMLDivElement>(null)
  const mayLeave = useCallback(
    (mayBeIncomplete: boolean) => {
      const goes = mayBeIncomplete || store.get().problems.length === 0
      if (goes) finish()
      else {
        store.sayAll()
        toSummary()
      }
      return goes
    },
    [store, finish, toSummary],
  )
  useOwnerForm(root, store, mayLeave)
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])

  const page = useMemo(
    () => ({ form, context, timeZone, store, upload, uploadPage, carried, whole }),
    [form, context, timeZone, store, upload, uploadPage, carried, whole],
  )

  return (
    <FormPageContext value={page}>
      <div ref={root} className={stepwise ? 'form-page form-steps' : 'form-page'}>
        <input type="hidden" name="answers" defaultValue={JSON.stringify(store.get().answers)} />
        {scripted && <input type="hidden" name="scripted" value="yes" />}
        {stepwise && <SectionNav sections={sections} current={current} onGo={go} />}
        <div className="form-body">
          {stepwise && wholePath !== undefined && (
            <noscript>
              <p className="field-note">
                <a href={wholePath}>{t.whole}</a>
              </p>
            </noscript>
          )}
          {other && <DraftConflict layout={layout} other={other} onSettled={settle} />}
          {kept && <KeptNotice kept={kept} onUndo={undo} />}
          <ErrorSummary element={steps.summary} onGo={go} />
          <div className="form-line">
            <p className="field-note">{t.starLegend}</p>
            <SaveStatus state={state} />
          </div>
          <CarriedLead />
          {former && <FormerForm layout={layout} former={former} />}
          {shown.map((section) => (
            <FormSection
              key={section.name}
              section={section}
              schema={schema}
              heading={stepwise ? steps.heading : undefined}
            />
          ))}
          {stepwise && <StepButtons before={sections[current - 1]} after={sections[current + 1]} onGo={go} />}
        </div>
      </div>
    </FormPageContext>
  )
}
