import type { CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete'
import { type EditorView, hoverTooltip, type Tooltip } from '@codemirror/view'
import { getLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser'
import type { Hint, Hints } from './hints.ts'

/** Completes the keys an object lacks, and the values a key may have. */
export function hintSource({ keysAt, valuesAt }: Hints): CompletionSource {
  return (context) => {
    const text = context.state.doc.toString()
    const { path, isAtPropertyKey } = getLocation(text, context.pos)
    const value = documentOf(text)
    const hints = isAtPropertyKey ? keysAt(path.slice(0, -1), value) : valuesAt(path, value)
    return hints.length === 0 ? null : offered(context, hints, isAtPropertyKey)
  }
}

function offered(context: CompletionContext, hints: readonly Hint[], isKey: boolean): CompletionResult | null {
  const typed = context.matchBefore(/"?[^\s",:{}[\]]*$/)
  if (!typed || (typed.from === typed.to && !context.explicit)) return null
  // A closing quote that is there already belongs to what is replaced.
  const hasEnd = typed.text.startsWith('"') && context.state.sliceDoc(context.pos, context.pos + 1) === '"'
  return {
    from: typed.from,
    to: hasEnd ? context.pos + 1 : context.pos,
    filter: true,
    options: hints.map(({ text, title, about }) => {
      const written = isKey ? `"${text}"` : text
      return { label: written, detail: title, info: about, apply: isKey && !hasEnd ? `${written}: ` : written }
    }),
  }
}

/** What a key or a value means, under the pointer. */
export function hoverHints({ about }: Hints) {
  return hoverTooltip((view: EditorView, position: number): Tooltip | null => {
    const text = view.state.doc.toString()
    const { path, previousNode } = getLocation(text, position)
    const hint = previousNode && about(path, documentOf(text))
    if (!hint) return null
    return {
      pos: previousNode.offset,
      end: previousNode.offset + previousNode.length,
      create: () => {
        const dom = document.createElement('div')
        dom.className = 'json-about'
        dom.textContent = [hint.title, hint.about].filter((one) => one !== undefined && one !== '').join('. ')
        return { dom }
      },
    }
  })
}

// An unfinished text still has a tree.
function documentOf(text: string): unknown {
  const tree: Node | undefined = parseTree(text, [], { allowTrailingComma: true })
  return tree && getNodeValue(tree)
}
