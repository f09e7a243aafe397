import './studio.css'
import './lists.css'
import '#app/ui/line-field/line-field.css'
import { Button } from '@mantine/core'
import { Form, href, Link } from 'react-router'
import { actTexts } from '#app/messages/act-texts.ts'
import { expired } from '#app/messages/expired.ts'
import { publishing } from '#app/messages/publishing.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { templates } from '#app/messages/templates.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/rules'
import { DraftLines } from './parts/draft-lines.tsx'
import { FoundList } from './parts/found-list.tsx'
import { RegionList } from './parts/region-list.tsx'
import { current, ruleSet } from './set/rule-set.server.ts'
import { rulesPage } from './view/rules-page.server.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const set = await ruleSet(context, current)
  return rulesPage(world(context).db, set, url.searchParams.get('q')?.trim() ?? '', language(context))
}

export default function RulesPage({ loaderData: page }: Route.ComponentProps) {
  const [t, p, a, e] = [useMessages(studio), useMessages(publishing), useMessages(actTexts), useMessages(expired)]
  const m = useMessages(templates)
  const { brand } = useMessages(shell)
  const { head, query, found, regions, drafts } = page
  return (
    <div className="studio">
      <title>{`${t.title} · ${brand}`}</title>
      <div className="studio-head">
        <h1>{t.title}</h1>
        <nav className="studio-links" aria-label={p.historyTitle}>
          <Link to={href('/rules/history')}>{t.history}</Link>
          <a href={href('/rules/export/:set', { set: head.key })}>{t.exportZip}</a>
          <Link to={href('/rules/import')}>{t.importFiles}</Link>
          <Link to={href('/rules/acts')}>{a.title}</Link>
          <Link to={href('/rules/expired')}>{e.title}</Link>
          <Link to={href('/rules/templates')}>{m.title}</Link>
        </nav>
      </div>
      <Form role="search" className="rules-search" key={query}>
        <label htmlFor="search">{t.searchLabel}</label>
        <input id="search" type="search" name="q" defaultValue={query} className="line-input" autoComplete="off" />
        <Button type="submit" variant="default">
          {t.search}
        </Button>
        {query !== '' && <Link to={href('/rules')}>{t.clearSearch}</Link>}
      </Form>
      {query === '' ? (
        <>
          <p className="lead">{t.lead}</p>
          <DraftLines drafts={drafts} />
          <p className="soft-line">
            {t.inForceNow}:{' '}
            <Link to={href('/rules/history/:id', { id: head.publication })}>{t.edition(head.number)}</Link>,{' '}
            {head.basis}
            {head.effectiveFrom !== '' && `, ${t.effectiveFrom(head.effectiveFrom)}`}
          </p>
          <RegionList regions={regions} set={head.key} />
        </>
      ) : (
        <FoundList query={query} found={found} />
      )}
    </div>
  )
}
