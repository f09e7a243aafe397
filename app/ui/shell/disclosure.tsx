import './disclosure.css'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = { summary: ReactNode; className: string; children: ReactNode }

/** A panel under its button that works without script; with it, Escape and a click elsewhere close it. */
export function Disclosure({ summary, className, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = () => details.current?.removeAttribute('open')
    const onPointer = ({ target }: PointerEvent) => {
      const isInside = target instanceof Element && details.current?.contains(target)
      if (!isInside || target.matches('.disclosure-veil')) close()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.current?.open) return
      close()
      details.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return (
    <details ref={details} className={`disclosure ${className}`}>
      <summary>{summary}</summary>
      <div className="disclosure-veil" />
      <div className="disclosure-panel">{children}</div>
    </details>
  )
}
