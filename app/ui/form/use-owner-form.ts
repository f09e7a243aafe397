import { type RefObject, useEffect } from 'react'
import type { FormStore } from './form-store.ts'

/** Listens to the `<form>` around an element: `mayLeave` decides about a submission that must be complete. */
export function useOwnerForm(
  inside: RefObject<HTMLElement | null>,
  store: FormStore,
  mayLeave: (mayBeIncomplete: boolean) => boolean,
): void {
  useEffect(() => {
    const owner = inside.current?.closest('form')
    const onSubmit = (event: SubmitEvent) => {
      const { submitter } = event
      if (mayLeave(submitter instanceof HTMLButtonElement && submitter.formNoValidate)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Enter in a line of text would press the first button of the page.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
    }
    // Written once, when they are sent, instead of at every edit.
    const onFormData = ({ formData }: FormDataEvent) => formData.set('answers', JSON.stringify(store.get().answers))
    owner?.addEventListener('submit', onSubmit, true)
    owner?.addEventListener('formdata', onFormData)
    owner?.addEventListener('keydown', onKeyDown)
    return () => {
      owner?.removeEventListener('submit', onSubmit, true)
      owner?.removeEventListener('formdata', onFormData)
      owner?.removeEventListener('keydown', onKeyDown)
    }
  }, [inside, store, mayLeave])
}
