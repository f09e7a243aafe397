import {
  type InputHTMLAttributes,
  type RefObject,
  type TextareaHTMLAttributes,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import type { TypedMask } from './typed-mask.ts'

type Element = HTMLInputElement | HTMLTextAreaElement
type Attributes = Omit<
  InputHTMLAttributes<HTMLInputElement> & TextareaHTMLAttributes<HTMLTextAreaElement>,
  'onChange' | 'onInput' | 'onFocus' | 'onBlur' | 'value' | 'defaultValue'
>
type Props = Attributes & {
  /** The answer as it is shown while nobody types. */
  shown: string
  onCommit: (text: string) => void
  onLeave?: () => void
  multiline?: boolean
  /** Separators written by themselves while digits are typed. */
  mask?: TypedMask
}

const pause = 500

// On the server there is no layout to wait for.
const useAfterDrawing = typeof document === 'undefined' ? useEffect : useLayoutEffect

/** A native input that keeps its own text while it is typed in and hands it over after a pause and on leaving. */
export function TypedInput({ shown, onCommit, onLeave, multiline, mask, ...attributes }: Props) {
  const element = useRef<Element>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const typing = useRef(false)
  const commit = useRef(onCommit)
  commit.current = onCommit

  useAfterDrawing(() => {
    // Typed before the script came: take it as typed.
    const { value: early = '', defaultValue } = element.current ?? {}
    if (early !== defaultValue) commit.current(early)
    const input = element.current
    const onHandOver = () => typing.current && commit.current(input?.value ?? '')
    input?.addEventListener('hand-over', onHandOver)
    return () => {
      clearTimeout(timer.current)
      input?.removeEventListener('hand-over', onHandOver)
    }
  }, [])
  const last = useRef(shown)
  useAfterDrawing(() => {
    if (last.current === shown) return
    last.current = shown
    if (element.current && !typing.current) element.current.value = shown
  }, [shown])

  const masked = useRef<() => void>(undefined)
  useEffect(() => () => masked.current?.(), [])
  // Few fields have a mask and fewer are typed into: it comes with the first focus.
  const putOnMask = async () => {
    const input = element.current
    if (!mask || masked.current || !(input instanceof HTMLInputElement)) return
    masked.current = () => {}
    const { attachMask } = await import('./attach-mask.ts')
    if (input.isConnected) masked.current = attachMask(input, mask)
  }

  const common = {
    ...attributes,
    defaultValue: shown,
    onFocus: putOnMask,
    onInput() {
      typing.current = true
      clearTimeout(timer.current)
      timer.current = setTimeout(() => commit.current(element.current?.value ?? ''), pause)
    },
    onBlur() {
      clearTimeout(timer.current)
      if (typing.current) onCommit(element.current?.value ?? '')
      typing.current = false
      onLeave?.()
      // Committed earlier, or to what was there already: only the way it is written may differ.
      if (element.current && element.current.value !== last.current) element.current.value = last.current
    },
  }
  if (multiline) return <textarea rows={3} {...common} ref={element as RefObject<HTMLTextAreaElement>} />
  return <input type="text" {...common} ref={element as RefObject<HTMLInputElement>} />
}
