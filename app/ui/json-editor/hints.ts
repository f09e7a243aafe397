type Path = readonly (string | number)[]

/** One thing that may be written: a key or a value, what it is called, what it means. */
export type Hint = { readonly text: string; readonly title?: string; readonly about?: string }

/** What a language of definitions knows of a place in a document. */
export type Hints = {
  /** The keys an object may have. */
  readonly keysAt: (path: Path, value: unknown) => readonly Hint[]
  /** The values that may stand there, as JSON. */
  readonly valuesAt: (path: Path, value: unknown) => readonly Hint[]
  /** What stands there. */
  readonly about: (path: Path, value: unknown) => Hint | undefined
}
