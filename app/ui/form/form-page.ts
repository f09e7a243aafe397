import { createContext, useContext, useSyncExternalStore } from 'react'
import type { FormContext } from '#engine/forms'
import type { Form } from '#engine/schema'
import type { AnswerPath } from './answer-path.ts'
import type { CarriedAnswers } from './carried-mark.tsx'
import type { FormState, FormStore } from './form-store.ts'

export type StoredFile = { readonly id: string; readonly name: string }

/** What every field of a form on the screen knows; it does not change while the form is filled in. */
export type FormPage = {
  readonly form: Form
  readonly context: FormContext
  readonly timeZone: string
  readonly store: FormStore
  /** Answers that came from earlier forms of the case. */
  readonly carried?: CarriedAnswers
  /** Everything is drawn, seen or not. */
  readonly whole: boolean
  /** Sends the file of a field to the store; rejects with the sentence why it was not taken. */
  readonly upload?: (file: File, path: AnswerPath) => Promise<StoredFile>
  /** Where a file is sent from without a script: the address of a page, up to the pointer to the field. */
  readonly uploadPage?: string
}

export const FormPageContext = createContext<FormPage | undefined>(undefined)

export function useFormPage(): FormPage {
  const page = useContext(FormPageContext)
  if (!page) throw new Error('A form field stands outside a form')
  return page
}

/** A part of what the form knows now; the component is drawn again only when that part changes. */
export function useFormState<T>(part: (state: FormState) => T): T {
  const { store } = useFormPage()
  const read = () => part(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}
