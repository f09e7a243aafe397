import { Maskito, maskitoTransform } from '@maskito/core'
import { maskAt, type TypedMask } from './typed-mask.ts'

/** Writes the separators of a mask as digits are typed; gives back what takes it off again. */
export function attachMask(element: HTMLInputElement, mask: TypedMask): () => void {
  const options = { mask: ({ value }: { value: string }) => maskAt(mask, value), overwriteMode: 'shift' as const }
  const shown = maskitoTransform(element.value, options)
  if (shown !== element.value) element.value = shown
  const attached = new Maskito(element, options)
  return () => attached.destroy()
}
