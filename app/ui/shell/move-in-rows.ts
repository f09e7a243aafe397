/** Moves the focus to the next or the previous row of the page; false where it has none. */
export function moveInRows(order: 'next' | 'previous'): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-key-row]')]
  if (rows.length === 0) return false
  const here = rows.findIndex((row) => row.matches(':focus'))
  const first = order === 'next' ? 0 : rows.length - 1
  const there = here < 0 ? first : here + (order === 'next' ? 1 : -1)
  const row = rows[Math.min(Math.max(there, 0), rows.length - 1)]
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return true
}

/** Moves the focus to the search field of the page; false where it has none. */
export function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-key-search]')
  field?.focus()
  field?.select()
  return field !== null
}
