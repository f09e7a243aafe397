/** What no program for tables takes for a formula: a quote stands before a cell that begins like one, after blanks too. */
export function safeText(text: string): string {
  return /^[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]*[=+\-@\t\r＝＋－＠]|^[\t\r\n]/.test(text)
    ? `'${text}`
    : text
}
