import { type ClipboardEvent, type KeyboardEvent, type RefObject, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { form as messages } from '#app/messages/form.ts'
import { type FieldLayout, newRow } from '#engine/forms'
import { useMessages } from '../page-context.ts'
import { controlId } from './answer-path.ts'
import { focusAnswer } from './focus-answer.ts'
import { useFormPage } from './form-page.ts'
import { cellsOf, pastedAnswer } from './pasted-rows.ts'
import type { RowActions } from './table-row.tsx'

type Row = Readonly<Record<string, unknown>>

/** Adds, removes, moves, copies and pastes the rows of a table, and takes the focus where the work goes on. */
export function useRows(table: FieldLayout, adder: RefObject<HTMLButtonElement | null>) {
  const { form, context, store } = useFormPage()
  const t = useMessages(messages)
  const [said, setSaid] = useState('')
  const [focused, setFocused] = useState<number>()

  const actions = useMemo(() => {
    const columns = (table.parts ?? []).filter((column) => !column.computed)
    const first = columns[0]?.name ?? ''
    // As they are typed: what is wrong in a cell stays there.
    const rowsNow = (): readonly Row[] => {
      const rows = store.get().typed[table.name]
      return Array.isArray(rows) ? rows : []
    }
    const keep = (rows: readonly Row[]) => store.commit([table.name], rows.length > 0 ? rows : undefined)

    function goTo(row: number, column = first) {
      // A row that is not drawn yet is drawn before it can take the focus.
      flushSync(() => setFocused(row))
      focusAnswer([table.name, row, column])
    }
    function put(rows: readonly Row[], row: number, sentence: string, column?: string) {
      flushSync(() => {
        keep(rows)
        setSaid(sentence)
      })
      if (rows.length === 0) adder.current?.focus()
      else goTo(Math.min(row, rows.length - 1), column)
    }
    function add(at: number) {
      const rows = rowsNow()
      const row = newRow(form, [table.name], store.get().answers, context)
      put([...rows.slice(0, at), row, ...rows.slice(at)], at, t.rowAdded(at + 1))
    }
    function remove(at: number, column?: string) {
      put(
        rowsNow().filter((_, index) => index !== at),
        at,
        t.rowRemoved(at + 1),
        column,
      )
    }
    function copy(at: number) {
      const rows = rowsNow()
      const row = rows[at]
      if (row) put([...rows.slice(0, at + 1), { ...row }, ...rows.slice(at + 1)], at + 1, t.rowCopied(at + 1))
    }
    function move(from: number, to: number) {
      const next = [...rowsNow()]
      next.splice(to, 0, ...next.splice(from, 1))
      flushSync(() => {
        keep(next)
        setSaid(t.rowMoved(to + 1))
        setFocused(to)
      })
      const [nearer, farther] = to < from ? ['raise', 'lower'] : ['lower', 'raise']
      const button = document.getElementById(`${controlId([table.name, to])}_${nearer}`)
      const wanted = button instanceof HTMLButtonElement && !button.disabled ? nearer : farther
      document.getElementById(`${controlId([table.name, to])}_${wanted}`)?.focus()
    }
    function columnOf(target: EventTarget, row: number): string | undefined {
      const id = target instanceof HTMLElement ? target.id : ''
      return columns.find(({ name }) => id.startsWith(controlId([table.name, row, name])))?.name
    }
    function onKeyDown(event: KeyboardEvent, row: number) {
      const { target, key } = event
      const isText = target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type)
      const adds = (event.altKey && key === 'ArrowDown') || (key === 'Insert' && !event.ctrlKey && !event.shiftKey)
      const removes = event.ctrlKey && key === 'Delete'
      const step = !isText || event.altKey || event.ctrlKey ? 0 : key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
      const enters = key === 'Enter' && target instanceof HTMLInputElement
      if (!adds && !removes && step === 0 && !enters) return
      event.preventDefault()
      event.stopPropagation()
      const column = columnOf(target, row)
      const { length } = rowsNow()
      if (step < 0 && row === 0) return
      if (step > 0 && row === length - 1) return
      // The text under the caret is handed over before its row may move.
      if (target instanceof HTMLElement) flushSync(() => target.blur())
      if (removes) return remove(row, column)
      if (adds || (enters && row === length - 1)) return add(row + 1)
      goTo(row + (enters ? 1 : step), column)
    }
    function onPaste(event: ClipboardEvent, row: number) {
      const { target } = event
      const column = columnOf(target, row)
      const cells = cellsOf(event.clipboardData.getData('text/plain'))
      if (
        !cells ||
        column === undefined ||
        !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      )
        return
      event.preventDefault()
      flushSync(() => target.blur())
      const at = columns.findIndex(({ name }) => name === column)
      const rows = [...rowsNow()]
      for (const [down, texts] of cells.entries()) {
        const before = rows[row + down] ?? newRow(form, [table.name], store.get().answers, context)
        const given = texts.flatMap((text, across) => {
          const into = columns[at + across]
          return into ? [[into.name, text === '' ? undefined : pastedAnswer(into, text)]] : []
        })
        rows[row + down] = { ...before, ...Object.fromEntries(given) }
      }
      const over = Math.max(0, ...cells.map((texts) => at + texts.length - columns.length))
      put(rows, row, over > 0 ? t.pastedOver(cells.length, over) : t.pasted(cells.length), column)
      for (const down of cells.keys()) for (const { name } of columns) store.touch([table.name, row + down, name])
    }
    const onFocus = (row: number) => setFocused(row)
    return { add, remove, copy, move, onKeyDown, onPaste, onFocus } satisfies RowActions & { add: typeof add }
  }, [table, adder, form, context, store, t])
  return { actions, said, focused }
}
