import { type AnswerPath, pointerOf } from '#app/ui/form/answer-path.ts'
import type { StoredFile } from '#app/ui/form/form-page.ts'

/** Sends the file of a field to an address; rejects with the sentence why it was not taken. */
export function sendFile(address: string) {
  return async (file: File, path: AnswerPath): Promise<StoredFile> => {
    const body = new FormData()
    body.set('field', pointerOf(path))
    body.set('file', file)
    const response = await fetch(address, { method: 'POST', body })
    if (response.redirected || !response.headers.get('content-type')?.includes('json')) throw new Error()
    const answer: { readonly id: string; readonly name: string; readonly refused?: string } = await response.json()
    if (!response.ok) throw new Error(answer.refused)
    return { id: answer.id, name: answer.name }
  }
}
