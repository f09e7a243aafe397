import type { Rule } from '../rule.ts'

/** One short code for two agencies of a region, or for two services of a catalogue: their papers cannot be told apart. */
export const repeatedCode = {
  code: 'repeated-code',
  severity: 'error',
  find: ({ regions, catalogues }) => [
    ...Object.values(regions).flatMap(({ id, agencies }) =>
      repeated(Object.entries(agencies).map(([name, { code }]) => ({ code, path: ['agencies', name, 'code'] }))).map(
        (found) => ({ kind: 'region', id, ...found }) as const,
      ),
    ),
    ...Object.values(catalogues).flatMap(({ id, groups }) =>
      repeated(
        Object.entries(groups).flatMap(([group, { services }]) =>
          Object.entries(services).map(([name, { code }]) => ({
            code,
            path: ['groups', group, 'services', name, 'code'],
          })),
        ),
      ).map((found) => ({ kind: 'catalogue', id, ...found }) as const),
    ),
  ],
} as const satisfies Rule

function repeated(coded: readonly { readonly code?: string; readonly path: readonly string[] }[]) {
  const seen = new Set<string>()
  return coded.flatMap(({ code, path }) => {
    if (code === undefined) return []
    const isSeen = seen.has(code)
    seen.add(code)
    return isSeen ? [{ path, params: { code } }] : []
  })
}
