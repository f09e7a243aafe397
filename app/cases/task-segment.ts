/** A task's key as one part of an address, `income-news.1.recalculate` for `income-news#1/recalculate`. */
export function taskSegment(key: string): string {
  return key.replaceAll(/[#/]/g, '.')
}

/** The key that a part of an address stands for; names of a definition have no dots. */
export function taskKeyOf(segment: string): string {
  const [branch, number, task] = segment.split('.')
  return number === undefined || task === undefined ? segment : `${branch}#${number}/${task}`
}
