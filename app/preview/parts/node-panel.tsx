import type { ReactNode, RefObject } from 'react'
import { Link } from 'react-router'
import { preview } from '#app/messages/preview.ts'
import { ClauseWords } from '#app/ui/clause/clause-words.tsx'
import { useMessages } from '#app/ui/page-context.ts'
import type { NodeDetail } from '../view/node-details.ts'
import { TermLine } from './term-line.tsx'

type Props = {
  detail: NodeDetail
  words: Readonly<Record<string, string>>
  heading: RefObject<HTMLHeadingElement | null>
  onClose: () => void
}

/** What stands behind a box of the diagram: who, the clauses and what they say, form, terms. */
export function NodePanel({ detail, words, heading, onClose }: Props) {
  const t = useMessages(preview)
  const {
    kind,
    title,
    clauses,
    finding,
    who,
    whom,
    together,
    form,
    hands,
    terms,
    needs,
    advice,
    leads,
    during,
    notes,
    condition,
    href,
  } = detail
  const kinds = {
    task: t.kindTask,
    stage: t.kindStage,
    branch: t.kindBranch,
    entry: t.kindEntry,
    closing: t.kindClosing,
  }
  const said = {
    conditional: condition === undefined ? t.conditional : `${t.conditional}: ${condition}`,
    optional: t.optional,
    repeats: t.repeats,
  }
  return (
    <aside className="card node-panel" aria-labelledby="node-title">
      <div className="node-panel-head">
        <p className="node-kind">{kinds[kind]}</p>
        <button type="button" className="node-close" onClick={onClose} aria-label={t.close}>
          ×
        </button>
      </div>
      <h2 id="node-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {notes.length > 0 && <p className="node-notes">{notes.map((note) => said[note]).join(' · ')}</p>}
      <dl>
        <Row name={t.who}>{who}</Row>
        <Row name={t.whom}>{whom}</Row>
        <Row name={t.together}>{together}</Row>
        <Row name={t.during}>{during}</Row>
        <Row name={t.term}>{terms.length > 0 && terms.map((term) => <TermLine key={term.length} term={term} />)}</Row>
        <Row name={t.form}>{form?.href && <Link to={form.href}>{form.title}</Link>}</Row>
        <Row name={t.hands}>{hands}</Row>
        <Row name={t.requires}>{titled(needs)}</Row>
        <Row name={t.recommends}>{titled(advice)}</Row>
        <Row name={t.leads}>{titled(leads)}</Row>
        <Row name={t.basis}>
          {clauses.length > 0 && (
            <ul className="node-clauses">
              {clauses.map(({ ref, mark, gist, href }) => (
                <li key={href}>
                  <Link reloadDocument to={href}>
                    {mark}
                  </Link>{' '}
                  {gist}
                  <ClauseWords clause={mark} words={words[ref]} />
                </li>
              ))}
            </ul>
          )}
          {finding && <span className="basis-finding">{`${t.silent}: ${finding}`}</span>}
        </Row>
      </dl>
      {href && (
        <p className="node-open">
          <Link to={href}>{t.openStage}</Link>
        </p>
      )}
    </aside>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  const shown = [children].flat().some((one) => one !== undefined && one !== false && one !== null && one !== '')
  if (!shown) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function titled(all: NodeDetail['needs']) {
  if (all.length === 0) return undefined
  return (
    <ul>
      {all.map(({ key, title, href, clauses }) => (
        <li key={key}>
          {href ? <Link to={href}>{title}</Link> : title}{' '}
          {clauses.map((clause) => (
            <Link key={clause.href} className="basis-clause" reloadDocument to={clause.href} title={clause.gist}>
              {clause.mark}
            </Link>
          ))}
        </li>
      ))}
    </ul>
  )
}
