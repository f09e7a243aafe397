import { createContext, useContext } from 'react'
import type { FormContext, PlacedField } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import type { AnswerPath } from './answer-path.ts'

export type StoredFile = { readonly id: string; readonly name: string }

/** What every field of a form on the screen knows. */
export type FormPage = {
  readonly form: Form
  readonly context: FormContext
  readonly timeZone: string
  /** Fields of the definition by their names joined with dots. */
  readonly fields: ReadonlyMap<string, PlacedField>
  readonly answers: Answers
  /** JSON pointers to the answers that do not apply. */
  readonly hidden: ReadonlySet<string>
  /** What is wrong and due to be said, by the JSON pointer of the answer. */
  readonly sentences: ReadonlyMap<string, readonly string[]>
  readonly commit: (path: AnswerPath, answer: unknown) => void
  readonly touch: (path: AnswerPath) => void
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
