import type { Library } from '#engine/definition'
import { type FormCode, formProblems } from '#engine/forms'
import type { RuleFault } from './rule.ts'

/** The fields that keep their form from being filled in for one reason. */
export function formFaults({ forms }: Library, reason: FormCode): readonly RuleFault[] {
  return Object.values(forms).flatMap((form) =>
    formProblems(form)
      .filter(({ code }) => code === reason)
      .map(({ path, params }) => ({
        kind: 'form',
        id: form.id,
        path,
        params: params ?? { name: String(path.at(-1)) },
      })),
  )
}
