/**
 * A form as it lies on the table: only words, blanks and marks, the same for the page that is printed and for the
 * document that is downloaded.
 */
export type Sheet = {
  readonly heading?: string
  readonly title: string
  /** Whose paper it is, where the form itself has no place for that. */
  readonly about?: string
  readonly sections: readonly SheetSection[]
}

export type SheetSection = { readonly title?: string; readonly blocks: readonly Block[] }

export type Block = LineBlock | RowsBlock | SignatureBlock

/** `more`: how many empty lines follow, to write on. */
export type LineBlock = { readonly type: 'line'; readonly runs: readonly Run[]; readonly more: number }

export type Run =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'value'; readonly text: string }
  | { readonly type: 'blank'; readonly room: Room }
  | { readonly type: 'option'; readonly text: string; readonly mark: 'underline' | 'tick'; readonly isChosen: boolean }

/** How much a blank leaves to write in; `rest` reaches the edge of the sheet. */
export type Room = 'two' | 'short' | 'medium' | 'wide' | 'long' | 'rest'

export type RowsBlock = {
  readonly type: 'rows'
  readonly label: readonly Run[]
  readonly columns: readonly { readonly title: string; readonly align: Align }[]
  readonly rows: readonly SheetRow[]
}

export type Align = 'left' | 'right' | 'centre'

/** A row of cells, the title of a group over all columns, or a sum: its words over the first `span` columns. */
export type SheetRow =
  | { readonly type: 'cells'; readonly cells: readonly string[] }
  | { readonly type: 'group'; readonly title: string }
  | { readonly type: 'sum'; readonly title: string; readonly span: number; readonly cells: readonly string[] }

export type SignatureBlock = {
  readonly type: 'signature'
  readonly label: readonly Run[]
  readonly places: readonly { readonly mark: string; readonly text: string; readonly inBrackets: boolean }[]
  readonly stamp?: string
}
