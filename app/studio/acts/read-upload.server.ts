import type { NewText } from '#app/data/acts/act-texts.server.ts'
import { readText } from '#app/data/acts/read-text.server.ts'
import type { TextProblem, TextRefusal } from '#app/data/acts/text-refusal.ts'
import { fail, problem, type Result, succeed } from '#engine/result'

type Sent = { readonly text: Omit<NewText, 'act'>; readonly isCounted: boolean }

/** What the form for a text posts, or everything that keeps it from being taken. */
export async function readUpload(posted: FormData): Promise<Result<Sent, TextProblem>> {
  const file = posted.get('file')
  const [name, date] = ['name', 'date'].map((field) => String(posted.get(field) ?? '').trim())
  const isNamed = name !== undefined && name !== '' && name.length <= 200
  const faults: readonly TextRefusal[] = [
    ...(file instanceof File && file.size > 0 ? [] : ['no-file' as const]),
    ...(isNamed ? [] : ['no-name' as const]),
    ...(isDay(date) ? [] : ['bad-date' as const]),
  ]
  if (faults.length > 0 || !(file instanceof File) || !isNamed || !isDay(date))
    return fail(faults.map((code) => problem(code)))
  const read = readText(new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return read
  const { text, isCounted } = read.value
  return succeed({ text: { name, date, fileName: file.name.slice(0, 200), body: text }, isCounted })
}

function isDay(date: string | undefined): date is string {
  if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) return false
  try {
    return Temporal.PlainDate.from(date).toString() === date
  } catch {
    return false
  }
}
