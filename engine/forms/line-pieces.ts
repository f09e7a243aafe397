/** A piece of a printed line as it is written: words, or a place that names a field, its part or one of its options. */
export type LinePiece =
  | { readonly type: 'words'; readonly text: string }
  | {
      readonly type: 'place'
      readonly field: string
      readonly part?: string
      readonly option?: string
      /** What stands on paper for the option where its title is not what the act prints. */
      readonly words?: string
    }
  | { readonly type: 'unreadable'; readonly text: string }

const place = /^\{([a-z0-9-]+)(?:\.([a-z0-9-]+))?(?::([a-z0-9-]+)(?:\|([^{}|]+))?)?\}$/

/** «Этаж {floor}, лифт ({lift})» in its pieces. */
export function linePieces(line: string): readonly LinePiece[] {
  return line
    .split(/(\{[^{}]*\})/)
    .filter((text) => text !== '')
    .map((text) => {
      const [whole, field = '', part, option, words] = place.exec(text) ?? []
      if (whole !== undefined) return { type: 'place', field, part, option, words }
      return { type: /[{}]/.test(text) ? 'unreadable' : 'words', text }
    })
}
