/** What one definitions folder may hold at most: definitions are hostile input. */
export const limits = {
  files: 5000,
  characters: 1024 * 1024,
  depth: 64,
  nodes: 50_000,
  // ajv's time to gather every mistake grows with the square of their number: of a larger file only the first is told.
  thoroughNodes: 10_000,
  // ajv compares the items of a list each with each.
  items: 1000,
  // Nobody reads more of one file before putting it right.
  problems: 1000,
} as const
