import { referencesOf } from '../expressions-of.ts'
import type { Rule } from '../rule.ts'

/** A parameter of a region that no condition and no computed value reads. */
export const unusedParameter = {
  code: 'unused-parameter',
  severity: 'warning',
  find: (library) => {
    const all = Object.values(library.workflows).flatMap((workflow) => referencesOf(workflow, library))
    const read = new Set(all.flatMap(({ parameter }) => parameter.map(({ path }) => path)))
    return Object.values(library.regions).flatMap(({ id, parameters = {} }) =>
      Object.keys(parameters)
        .filter((name) => !read.has(name))
        .map((name) => ({ kind: 'region', id, path: ['parameters', name], params: { name } }) as const),
    )
  },
} as const satisfies Rule
