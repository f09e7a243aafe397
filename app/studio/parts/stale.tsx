import { Button } from '@mantine/core'
import { Form, Link, useLocation } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { StaleView } from '../view/stale-view.ts'

/** A save that came too late: nothing is lost, and it can be done on the new text. */
export function Stale({ stale: { theirs, mine, changes, again } }: { stale: StaleView }) {
  const t = useMessages(studio)
  const { pathname, search } = useLocation()
  return (
    <section className="stale" role="alert" aria-labelledby="stale-title">
      <h2 id="stale-title">{t.staleTitle}</h2>
      <p>{t.staleLead}</p>
      {changes.length > 0 && (
        <>
          <h3>{t.staleYours}</h3>
          <ul className="plain-list">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
      <div className="stale-texts">
        {[
          { label: t.staleTheirText, text: theirs },
          { label: t.staleMyText, text: mine },
        ].map(({ label, text }) => (
          <label key={label}>
            {label}
            <textarea readOnly value={text} rows={10} spellCheck={false} className="json-plain" />
          </label>
        ))}
      </div>
      <Form method="post" encType="multipart/form-data" className="button-row">
        {again.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand more than once, in this order
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit">{t.staleApply}</Button>
        <Link to={pathname + search}>{t.staleLeave}</Link>
      </Form>
    </section>
  )
}
