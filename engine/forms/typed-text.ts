/** Typed or pasted text as it is kept: one Unicode form, no control characters, trimmed. */
export function typedText(answer: unknown): string | undefined {
  if (typeof answer !== 'string') return undefined
  return answer
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
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
