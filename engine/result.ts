/** A mistake as data: the app turns `code` and `params` into a sentence; `path` says where. */
export type Problem<Code extends string = string> = {
  readonly code: Code
  readonly path: readonly (string | number)[]
  readonly params?: Readonly<Record<string, string | number>>
}

/** Either a value or every problem that stood in its way. */
export type Result<T, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] }

export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function fail<P extends Problem>(
  problems: readonly P[],
): { readonly ok: false; readonly problems: readonly P[] } {
  return { ok: false, problems }
}

export function problem<Code extends string>(
  code: Code,
  path: readonly (string | number)[] = [],
  params?: Readonly<Record<string, string | number>>,
): Problem<Code> {
  return params ? { code, path, params } : { code, path }
}
