import { NativeSelect, TextInput } from '@mantine/core'
import { people } from '#app/messages/people.ts'
import { shell } from '#app/messages/shell.ts'
import { roles } from '#app/middleware/role.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { roleNames } from '#app/ui/shell/role-names.ts'
import type { agencyChoices } from './agency-choices.server.ts'
import type { FieldProblems, Typed } from './read-person.server.ts'

type Props = { values?: Typed; problems?: FieldProblems; agencies: ReturnType<typeof agencyChoices> }

const duties = {
  caseworker: 'caseworkerDoes',
  administrator: 'administratorDoes',
  methodologist: 'methodologistDoes',
} as const

/** Name, role and, for a caseworker, the agency. */
export function PersonFields({ values, problems = {}, agencies }: Props) {
  const t = useMessages(people)
  const s = useMessages(shell)
  return (
    <>
      <TextInput
        label={t.fullName}
        description={t.fullNameHint}
        name="name"
        autoComplete="off"
        defaultValue={values?.name}
        error={problems.name && t[problems.name]}
        maxLength={200}
        required
        withAsterisk={false}
      />
      <fieldset className="role-choice" aria-describedby={problems.role && 'role-problem'}>
        <legend>{t.role}</legend>
        {roles.map((role) => (
          <label key={role}>
            <input type="radio" name="role" value={role} defaultChecked={values?.role === role} required />
            <span>
              <strong>{s[roleNames[role]]}</strong>
              <small>{t[duties[role]]}</small>
            </span>
          </label>
        ))}
        {problems.role && (
          <p className="role-problem" id="role-problem">
            {t[problems.role]}
          </p>
        )}
      </fieldset>
      <NativeSelect
        className="agency-choice"
        label={t.agency}
        description={t.agencyHint}
        name="agency"
        defaultValue={values?.agency}
        error={problems.agency && t[problems.agency]}
      >
        <option value="">{t.chooseAgency}</option>
        {agencies.map(({ group, items }) => (
          <optgroup key={group} label={group}>
            {items.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
    </>
  )
}
