import './studio.css'
import './lists.css'
import './fields.css'
import './file.css'
import { useState } from 'react'
import type { ShouldRevalidateFunctionArgs } from 'react-router'
import { clauseWords } from '#app/data/acts/clause-words.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { shell } from '#app/messages/shell.ts'
import { studio } from '#app/messages/studio.ts'
import { language } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { Route } from './+types/file'
import { takeEdit } from './edit/take-edit.server.ts'
import { ElementPanel } from './parts/element-panel.tsx'
import { FileHead } from './parts/file-head.tsx'
import { JsonPanel } from './parts/json-panel.tsx'
import { Outline } from './parts/outline.tsx'
import { PreviewPanel } from './parts/preview-panel.tsx'
import { Refused } from './parts/refused.tsx'
import { Stale } from './parts/stale.tsx'
import type { Checked } from './parts/use-check.ts'
import { ruleSet } from './set/rule-set.server.ts'
import { filePage } from './view/file-page.server.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const set = await ruleSet(context, params.set)
  const { db } = world(context)
  const page = await filePage(db, set, params['*'], url.searchParams.get('at') ?? '', language(context))
  const refs = page.element?.clauses.map(({ ref }) => ref) ?? []
  return { ...page, words: await clauseWords(db, library().acts, refs) }
}

export function action({ context, params, request }: Route.ActionArgs) {
  return takeEdit(context, params, request)
}

/** A check writes nothing, so the page stays as it is. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return String(formData?.get('intent')).startsWith('check-') ? false : defaultShouldRevalidate
}

export default function FilePage({ loaderData: page, actionData }: Route.ComponentProps) {
  const t = useMessages(studio)
  const { brand } = useMessages(shell)
  const { head, path, element, outline } = page
  const version = `${head.key} ${head.draft?.revision ?? 0} ${path}`
  const [checked, setChecked] = useState<{ readonly of: string; readonly found: Checked }>()
  const fresh = checked?.of === version ? checked.found : undefined
  const onChecked = (found: Checked) => setChecked({ of: version, found })
  return (
    <div className="studio file-page">
      <title>{`${outline?.title || path} · ${t.title} · ${brand}`}</title>
      <FileHead page={page} checked={fresh} />
      {actionData && 'stale' in actionData && actionData.stale && <Stale stale={actionData.stale} />}
      {actionData && 'refused' in actionData && actionData.refused && <Refused reasons={actionData.refused} />}
      <div className="file-columns">
        {outline && <Outline root={outline} selected={element?.pointer} />}
        <div className="file-main">
          {element && (
            <ElementPanel
              key={`${version} ${element.pointer}`}
              page={page}
              element={element}
              words={page.words}
              chains={(fresh ?? page).chains}
              faults={actionData && 'faults' in actionData ? actionData.faults : undefined}
              typed={actionData && 'typed' in actionData ? actionData.typed : undefined}
              onChecked={onChecked}
            />
          )}
          {(page.kind === 'form' || page.kind === 'workflow') && (
            <PreviewPanel preview={fresh ? fresh.preview : page.preview} name={path} />
          )}
          <JsonPanel key={version} page={page} checked={fresh} onChecked={onChecked} />
        </div>
      </div>
    </div>
  )
}
