/** The id of what holds a clause: `5.3(2)/a`, `5.3(2)`, `5.3`, `5`; nothing holds `5`. */
export function holderOf(id: string): string {
  const holder = id.replace(/(?:\/[^/]*|\([^()]*\)|\.?[^./()]*)$/, '')
  return holder === id ? '' : holder
}

/** The ids in the order of the act: a section written as a plain number stands before its clauses. */
export function inActOrder(ids: readonly string[]): readonly string[] {
  const sections = new Set(ids.filter((id) => /^\d+$/.test(id)))
  const ordered = new Set<string>()
  for (const id of ids) {
    if (sections.has(id)) continue
    const section = /^\d+/.exec(id)?.[0] ?? ''
    if (sections.has(section)) ordered.add(section)
    ordered.add(id)
  }
  return [...ordered.union(sections)]
}
