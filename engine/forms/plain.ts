export type Json = Readonly<Record<string, unknown>>

/** The record with the member set, or without it where the member is undefined. */
export function withMember(record: Json, name: string, member: unknown): Json {
  if (member !== undefined) return { ...record, [name]: member }
  if (!Object.hasOwn(record, name)) return record
  const { [name]: _, ...rest } = record
  return rest
}

/** No answer at all: nothing, spaces, or an object or list of nothing. */
export function isBlank(answer: unknown): boolean {
  if (answer === undefined || answer === null) return true
  if (typeof answer === 'string') return answer.trim() === ''
  return typeof answer === 'object' && Object.keys(answer).length === 0
}
