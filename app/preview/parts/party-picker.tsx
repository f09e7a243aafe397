import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Props = { parties: readonly { readonly name: string; readonly title: string; readonly href: string }[] }

/** Whose part to look at. */
export function PartyPicker({ parties }: Props) {
  const t = useMessages(preview)
  return (
    <details className="party-picker">
      <summary>{t.partPick}</summary>
      <ul>
        {parties.map(({ name, title, href }) => (
          <li key={name}>
            <Link to={href}>{title}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
