import type { Answers } from '#engine/schema'

/** Answers kept in this browser: when, over which revision of the draft, and what they were. */
export type KeptAnswers = { readonly at: string; readonly revision: number; readonly answers: Answers }

/** Where they are kept: under a name, sealed with a key that only a signed-in page of that person has. */
export type KeptPlace = { readonly name: string; readonly key: string }

// Answers are about health: what nobody came back for in a week is not kept any longer.
const longestKept = 7 * 24 * 60 * 60 * 1000

/** Keeps answers in this browser until the server has them; false where the browser has no room or forbids it. */
export async function keepHere({ name, key }: KeptPlace, kept: KeptAnswers): Promise<boolean> {
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const sealed = await crypto.subtle.encrypt(sealing(iv, name), await keyOf(key), encoded(JSON.stringify(kept)))
    localStorage.setItem(name, `${toText(iv)}.${toText(new Uint8Array(sealed))}`)
    return true
  } catch {
    // No room, no storage, or a page that did not come over https.
    return false
  }
}

export async function keptHere({ name, key }: KeptPlace): Promise<KeptAnswers | undefined> {
  try {
    const [iv, sealed] = (localStorage.getItem(name) ?? '').split('.')
    if (!iv || !sealed) return undefined
    const opened = await crypto.subtle.decrypt(sealing(fromText(iv), name), await keyOf(key), fromText(sealed))
    const kept: unknown = JSON.parse(new TextDecoder().decode(opened))
    if (isKept(kept) && Date.now() - Date.parse(kept.at) < longestKept) return kept
  } catch {
    // Sealed by another key or damaged: nobody can read it any more.
  }
  forgetHere(name)
  return undefined
}

export function forgetHere(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // A browser that forbids storage has nothing to forget.
  }
}

// The name is sealed in with it: what was kept of one case cannot be passed off as another's.
function sealing(iv: Uint8Array<ArrayBuffer>, name: string) {
  return { name: 'AES-GCM', iv, additionalData: encoded(name) }
}

function keyOf(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromText(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function toText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}

function isKept(kept: unknown): kept is KeptAnswers {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'at' in kept &&
    'revision' in kept &&
    'answers' in kept &&
    typeof kept.answers === 'object'
  )
}
