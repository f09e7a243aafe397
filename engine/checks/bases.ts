type ById = Readonly<Record<string, { readonly extends?: string }>>

/** The ids that other definitions of the kind are written over: a base is there for what extends it. */
export function basesOf(definitions: ById): ReadonlySet<string | undefined> {
  return new Set(Object.values(definitions).map((one) => one.extends))
}
