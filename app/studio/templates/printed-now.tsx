import { useSearchParams } from 'react-router'
import { templates } from '#app/messages/templates.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { Refused } from '../parts/refused.tsx'

type Props = {
  used: string | undefined
  missing: readonly { readonly tag: string; readonly title: string }[]
  faults: readonly string[]
}

/** By what the form is printed now, and what the template leaves out or names in vain. */
export function PrintedNow({ used, missing, faults }: Props) {
  const t = useMessages(templates)
  const isTaken = useSearchParams()[0].has('taken')
  return (
    <section className="panel" aria-labelledby="now-title">
      <h2 id="now-title">{t.now}</h2>
      {isTaken && <p role="status">{t.taken}</p>}
      <p>{used === undefined ? t.nowGenerated : t.nowOwn(used)}</p>
      {faults.length > 0 && <Refused reasons={faults} title={t.broken} />}
      {used !== undefined && faults.length === 0 && missing.length === 0 && <p>{t.complete}</p>}
      {missing.length > 0 && (
        <details>
          <summary>{`${t.missingTitle}: ${missing.length}`}</summary>
          <p>{t.missingLead}</p>
          <ul>
            {missing.map(({ tag, title }) => (
              <li key={tag}>
                {title} <code>{tag.startsWith('#') ? tag : `{${tag}}`}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
