import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import {
  bracketMatching,
  defaultHighlightStyle,
  foldGutter,
  foldKeymap,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import type { Language } from '#app/messages/language.ts'
import type { EditorHandle, Mark } from './editor-handle.ts'
import { editorPhrases } from './editor-phrases.ts'
import type { Hints } from './hints.ts'
import { hintSource, hoverHints } from './place-hints.ts'

type Settings = {
  parent: HTMLElement
  text: string
  label: string
  readOnly: boolean
  nonce: string
  language: Language
  hints: Hints
  onChange: (text: string) => void
}

/** A live JSON editor in place of a text area. Tab leaves it, as it leaves every other field. */
export function createEditor(settings: Settings): EditorHandle {
  const { parent, text, label, readOnly, nonce, language, hints, onChange } = settings
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        EditorState.phrases.of(editorPhrases[language]),
        EditorState.readOnly.of(readOnly),
        EditorState.tabSize.of(2),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', lang: 'ru', tabindex: '0' }),
        lineNumbers(),
        foldGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        syntaxHighlighting(defaultHighlightStyle),
        json(),
        lintGutter(),
        autocompletion({ override: [hintSource(hints)] }),
        hoverHints(hints),
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...completionKeymap,
        ]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString())
        }),
      ],
    }),
  })
  const lineAt = (line: number) => view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines))
  return {
    show(line) {
      const { from } = lineAt(line)
      view.dispatch({ selection: { anchor: from } })
      // Moves the text alone: an effect of the editor would move the page around it too.
      view.requestMeasure({
        read: () => view.lineBlockAt(from).top,
        write: (top) => {
          view.scrollDOM.scrollTop = top - 40
        },
      })
    },
    mark: (marks) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          marks.map((one) => diagnostic(one, lineAt)),
        ),
      ),
    destroy: () => view.destroy(),
  }
}

function diagnostic(
  { line, column, text, severity }: Mark,
  lineAt: (line: number) => { readonly from: number; readonly to: number },
) {
  const { from, to } = lineAt(line)
  return { from: Math.min(from + column - 1, to), to, severity, message: text }
}
