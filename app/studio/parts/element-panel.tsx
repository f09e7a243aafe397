import { Link } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { ClauseWords } from '#app/ui/clause/clause-words.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { Entries } from '../edit/field-entries.ts'
import type { ChainView } from '../view/chain-view.ts'
import type { ElementView } from '../view/element-view.ts'
import type { FilePage } from '../view/file-page.server.ts'
import { ElementTools } from './element-tools.tsx'
import { FieldsForm } from './fields-form.tsx'
import type { Checked } from './use-check.ts'
import { UseList } from './use-list.tsx'

type Props = {
  page: FilePage
  element: ElementView
  words: Readonly<Record<string, string>>
  chains?: readonly ChainView[]
  faults?: Readonly<Record<string, string>>
  typed?: Entries
  onChecked: (found: Checked) => void
}

/** The chosen element: what the act says of it, its values, where it is used, what can be done with it. */
export function ElementPanel({ page, element, words, chains, faults, typed, onChecked }: Props) {
  const t = useMessages(studio)
  const { kind, title, above, clauses } = element
  return (
    <section className="element" aria-labelledby="element-title">
      {above.length > 1 && (
        <p className="element-above">
          {above.slice(1).map((one) => (
            <Link key={one.pointer} to={`?${new URLSearchParams({ at: one.pointer })}`} preventScrollReset>
              {one.title}
            </Link>
          ))}
        </p>
      )}
      <h2 id="element-title">
        {title === '' ? kind : title}
        {title !== '' && <span className="element-kind">{kind}</span>}
      </h2>
      <div className="element-clauses">
        <h3 className="visually-hidden">{t.clause}</h3>
        {clauses.length === 0 && <p className="soft-line">{t.clauseNone}</p>}
        {clauses.map(({ ref, mark, act, gist }) => (
          <blockquote key={act + mark}>
            <span className="clause-chip">{mark}</span> {gist}
            <ClauseWords clause={mark} words={words[ref]} />
            <footer>{act}</footer>
          </blockquote>
        ))}
      </div>
      <FieldsForm
        head={page.head}
        element={element}
        chains={chains}
        faults={faults}
        typed={typed}
        onChecked={onChecked}
      />
      <UseList uses={element.uses} />
      {page.head.mayChange && <ElementTools head={page.head} element={element} faults={faults} />}
    </section>
  )
}
