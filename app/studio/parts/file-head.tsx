import { href, Link } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { fileHref } from '../set/addresses.ts'
import type { FilePage } from '../view/file-page.server.ts'
import { ChangeList } from './change-list.tsx'
import { ProblemList } from './problem-list.tsx'
import type { Checked } from './use-check.ts'

/** Where the page stands: the way here, the file, and the draft it belongs to. */
export function FileHead({ page, checked }: { page: FilePage; checked?: Checked }) {
  const t = useMessages(studio)
  const { head, path, outline, drafts } = page
  const { draft } = head
  return (
    <header className="file-head">
      <nav className="way" aria-label={t.title}>
        <Link to={href('/rules')}>{t.title}</Link>
        {draft ? (
          <Link to={href('/rules/drafts/:id', { id: draft.id })}>
            {t.draft}
            {draft.title !== '' && ` «${draft.title}»`}
          </Link>
        ) : (
          <Link to={href('/rules/history/:id', { id: head.publication })}>{t.edition(head.number)}</Link>
        )}
      </nav>
      <h1>{outline?.title || path}</h1>
      <p className="soft-line file-path">
        {outline?.kind} · <code>{path}</code>
      </p>
      {draft ? (
        <DraftBar page={page} checked={checked} />
      ) : (
        <div className="set-note">
          <p>{head.mayChange ? t.mayStart : t.readOnly}</p>
          {!head.mayChange && <Link to={fileHref('current', path)}>{t.toCurrent}</Link>}
          {head.mayChange &&
            drafts.map(({ id, title, holds }) => (
              <p key={id}>
                {t.inDraft(title || t.untitled)}. {holds && <Link to={fileHref(id, path)}>{t.continueDraft}</Link>}
              </p>
            ))}
          {checked && <State checked={checked} isTyping />}
        </div>
      )}
    </header>
  )
}

function DraftBar({ page: { head, changes, problems }, checked }: { page: FilePage; checked?: Checked }) {
  const t = useMessages(studio)
  const { draft } = head
  if (!draft) return null
  return (
    <div className="set-note set-draft">
      <p className="draft-line">
        <strong>{t.draft}</strong>
        <span>{draft.isSupply ? t.draftSupply(draft.since) : t.draftBy(draft.author, draft.since)}</span>
        <Link to={href('/rules/drafts/:id', { id: draft.id })}>{t.toDraft}</Link>
      </p>
      {!head.mayChange && <p>{t.closedDraft}</p>}
      <State checked={checked ?? { changes, problems }} isTyping={checked !== undefined} />
    </div>
  )
}

function State({ checked: { changes, problems }, isTyping }: { checked: Checked; isTyping: boolean }) {
  const t = useMessages(studio)
  return (
    <div className="draft-state" aria-live="polite">
      {isTyping && <span className="soft-line">{t.wouldBe}:</span>}
      <details>
        <summary>{changes?.length ? t.changesCount(changes.length) : changes ? t.changesNone : t.changes}</summary>
        {changes ? <ChangeList changes={changes} /> : <p>{t.changesUnknown}</p>}
      </details>
      <details className={problems.length > 0 ? 'has-problems' : 'no-problems'}>
        <summary>{problems.length === 0 ? t.problemsNone : t.problemsCount(problems.length)}</summary>
        <ProblemList problems={problems} />
      </details>
    </div>
  )
}
