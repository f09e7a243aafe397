/** A problem where it stands: line and column from 1. */
export type Mark = {
  readonly line: number
  readonly column: number
  readonly text: string
  readonly severity: 'error' | 'warning'
}

/** What a page may ask of a live editor. */
export type EditorHandle = {
  readonly show: (line: number) => void
  readonly mark: (marks: readonly Mark[]) => void
  readonly destroy: () => void
}
