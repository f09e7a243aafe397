import { own } from '#engine/record'
import { referencesOf } from '../expressions-of.ts'
import { proceduresOf } from '../procedures-of.ts'
import type { Rule } from '../rule.ts'

/** A parameter that has no value yet on the first day of a procedure that reads it. */
export const parameterStartsLate = {
  code: 'parameter-starts-late',
  severity: 'warning',
  find: (library) =>
    proceduresOf(library).flatMap(({ region, procedure, workflow }) => {
      const names = new Set(
        referencesOf(workflow, library).flatMap(({ parameter }) => parameter.map(({ path }) => path)),
      )
      return [...names].flatMap((name) => {
        const values = own(region.parameters, name)?.values
        const first = Object.keys(values ?? {}).sort()[0]
        if (first === undefined || first <= procedure.inForce.from) return []
        const path = ['parameters', name, 'values']
        return [{ kind: 'region', id: region.id, path, params: { name, date: procedure.inForce.from } } as const]
      })
    }),
} as const satisfies Rule
