/** What the answers of a form not yet sent are called in this browser: differs by user, case and task or closing. */
export function draftName(user: { readonly id: string }, id: string, key: string): string {
  return `${user.id} ${id} ${key}`
}

/** The same of a case that is not opened yet: differs by user and by the way in. */
export function openingName(user: { readonly id: string }, way: string): string {
  return draftName(user, 'new', way)
}
