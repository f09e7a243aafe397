import type { RegisterCursor } from '#app/data/registers/register-rows.server.ts'

export function cursorText({ on, caseId, place, count }: RegisterCursor): string {
  return JSON.stringify([on, caseId, place, count])
}

/** The place in a register that an address names; nothing it says is trusted to be more than a place. */
export function cursorFrom(text: string | null): RegisterCursor | undefined {
  if (text === null) return undefined
  try {
    const parts: unknown = JSON.parse(text)
    if (!Array.isArray(parts)) return undefined
    const [on, caseId, place, count] = parts
    const isOne = typeof on === 'string' && typeof caseId === 'string' && isNatural(place) && isNatural(count)
    return isOne ? { on, caseId, place, count } : undefined
  } catch {
    return undefined
  }
}

function isNatural(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
