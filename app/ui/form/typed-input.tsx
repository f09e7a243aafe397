import {
  type InputHTMLAttributes,
  type RefObject,
  type TextareaHTMLAttributes,
  useEffect,
  useRef,
  useState,
} from 'react'

type Element = HTMLInputElement | HTMLTextAreaElement
type Attributes = Omit<
  InputHTMLAttributes<HTMLInputElement> & TextareaHTMLAttributes<HTMLTextAreaElement>,
  'onChange' | 'onBlur' | 'value'
>
type Props = Attributes & {
  /** The answer as it is shown while nobody types. */
  shown: string
  onCommit: (text: string) => void
  onLeave?: () => void
  multiline?: boolean
}

const pause = 700

/** A native input that keeps its own text while it is typed in and hands it over after a pause and on leaving. */
export function TypedInput({ shown, onCommit, onLeave, multiline, ...attributes }: Props) {
  const [text, setText] = useState<string>()
  const element = useRef<Element>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const commit = useRef(onCommit)
  commit.current = onCommit

  useEffect(() => {
    // Typed before the script came: take it as typed.
    const early = element.current?.value ?? ''
    if (early !== element.current?.defaultValue) commit.current(early)
    return () => clearTimeout(timer.current)
  }, [])

  const common = {
    ...attributes,
    value: text ?? shown,
    onChange({ target }: { target: Element }) {
      setText(target.value)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => commit.current(target.value), pause)
    },
    onBlur() {
      clearTimeout(timer.current)
      if (text !== undefined) onCommit(text)
      setText(undefined)
      onLeave?.()
    },
  }
  if (multiline) return <textarea rows={3} {...common} ref={element as RefObject<HTMLTextAreaElement>} />
  return <input type="text" {...common} ref={element as RefObject<HTMLInputElement>} />
}
