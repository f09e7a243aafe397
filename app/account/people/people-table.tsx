import { href, Link } from 'react-router'
import { people } from '#app/messages/people.ts'
import { shell } from '#app/messages/shell.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { roleNames } from '#app/ui/shell/role-names.ts'
import type { listPeople } from './list-people.server.ts'

type Props = { rows: ReturnType<typeof listPeople>['people'] }

/** Who may sign in and as what; on a narrow screen each row becomes a card. */
export function PeopleTable({ rows }: Props) {
  const t = useMessages(people)
  const s = useMessages(shell)
  return (
    <table className="people">
      <thead>
        <tr>
          {[t.name, t.agency, t.role, t.state, t.signedIn].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, email, agency, role, isDisabled, hasSecondFactor, signedInOn }) => (
          <tr key={id} className={isDisabled ? 'disabled' : undefined}>
            <th scope="row">
              <Link to={href('/people/:id', { id })}>{name}</Link>
              <span>{email}</span>
            </th>
            <td data-label={t.agency}>{agency ?? t.noAgency}</td>
            <td data-label={t.role}>{role && s[roleNames[role]]}</td>
            <td data-label={t.state}>
              <span className={isDisabled ? 'access closed' : 'access'}>{isDisabled ? t.disabled : t.active}</span>
              {hasSecondFactor && <span className="access-factor">{t.withSecondFactor}</span>}
            </td>
            <td data-label={t.signedIn}>{signedInOn ?? t.neverSignedIn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
