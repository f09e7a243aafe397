import { referencesOf } from '../expressions-of.ts'
import type { Rule } from '../rule.ts'

/** A consent that no condition asks about: nothing waits for it. */
export const unusedConsent = {
  code: 'unused-consent',
  severity: 'warning',
  find: (library) =>
    Object.values(library.workflows).flatMap((workflow) => {
      const { id, consents = {} } = workflow
      if (Object.keys(consents).length === 0) return []
      const asked = new Set(referencesOf(workflow, library).flatMap(({ consent }) => consent.map(({ path }) => path)))
      return Object.keys(consents)
        .filter((name) => !asked.has(name))
        .map((name) => ({ kind: 'workflow', id, path: ['consents', name], params: { name } }) as const)
    }),
} as const satisfies Rule
