/**
 * Typed or pasted text as it is kept: one Unicode form, trimmed, without control characters and without what is not seen
 * (zero-width, direction marks, soft hyphens, halves of letters): such marks come in by pasting, and make two names that
 * look alike differ or a line read backwards.
 */
export function typedText(answer: unknown): string | undefined {
  if (typeof answer !== 'string') return undefined
  return answer
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}]/gu, '')
    .trim()
}

/** The same on one line. */
export function typedLine(answer: unknown): string | undefined {
  return typedText(answer)?.replace(/\s+/g, ' ')
}

/** A typed number without the spaces between its thousands and with a point for the comma. */
export function typedNumber(answer: unknown): string | undefined {
  return typedText(answer)?.replace(/\s/g, '').replace(',', '.').replace('−', '-')
}
