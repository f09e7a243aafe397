import { isObject, own } from '#engine/record'

const limit = 512 * 1024

/** Whether the answers take more than 512 kB as JSON; stops counting there, however deep they are nested. */
export function isTooLarge(answers: unknown): boolean {
  return sizeOf(answers) > limit
}

/** The members to leave out so that what stays is not too large: the largest first. */
export function tooLargeMembers(
  answers: Readonly<Record<string, unknown>>,
  names: readonly string[],
): readonly string[] {
  const sizes = names.map((name) => ({ name, size: sizeOf(own(answers, name)) })).toSorted((a, b) => b.size - a.size)
  let left = sizes.reduce((sum, { size }) => sum + size, 0)
  return sizes.flatMap(({ name, size }) => {
    if (left <= limit) return []
    left -= size
    return [name]
  })
}

function sizeOf(answers: unknown): number {
  const open = [answers]
  let size = 0
  while (open.length > 0 && size <= limit) {
    const next = open.pop()
    if (typeof next === 'string') size += 2 + bytesOf(next)
    else if (Array.isArray(next)) {
      size += 2 + next.length
      if (size <= limit) for (const item of next) open.push(item)
    } else if (isObject(next)) {
      const keys = Object.keys(next)
      size += 2 + keys.length
      if (size <= limit) for (const key of keys) open.push(key, next[key])
    } else size += String(next).length
  }
  return size
}

function bytesOf(text: string): number {
  if (text.length > limit) return text.length
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    // A surrogate pair takes four bytes: two for each half.
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2
  }
  return bytes
}
