import { randomInt } from 'node:crypto'

// Without letters and digits that are read for one another.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Groups of four letters and digits that can be dictated and typed; a group is worth 19 bits. */
export function randomCode(groups: number): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}
