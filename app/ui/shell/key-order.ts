export type KeyOrder = 'next' | 'previous' | 'search' | 'help' | 'palette'

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'target'
>

/**
 * What a key asks for, by its place on the keyboard, so that a Russian layout will do; nothing while somebody types or
 * where keys without Ctrl are turned off.
 */
export function keyOrder(pressed: Pressed, hasKeys: boolean): KeyOrder | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, target } = pressed
  if (defaultPrevented || altKey) return undefined
  if (ctrlKey || metaKey) return code === 'KeyK' && !shiftKey ? 'palette' : undefined
  if (!hasKeys || isTyping(target)) return undefined
  if (key === '?' || (code === 'Slash' && shiftKey)) return 'help'
  if (key === '/' || code === 'Slash') return 'search'
  if (shiftKey) return undefined
  if (code === 'KeyJ') return 'next'
  return code === 'KeyK' ? 'previous' : undefined
}

function isTyping(target: EventTarget | null): boolean {
  if (target === null || !('closest' in target) || typeof target.closest !== 'function') return false
  return target.closest('input, textarea, select, [contenteditable], [role="textbox"], [role="application"]') !== null
}
