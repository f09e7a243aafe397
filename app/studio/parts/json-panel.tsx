import { Button } from '@mantine/core'
import { useCallback, useMemo, useRef } from 'react'
import { Form } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { JsonEditor } from '#app/ui/json-editor/json-editor.tsx'
import { useLanguage, useMessages } from '#app/ui/page-context.ts'
import type { FilePage } from '../view/file-page.server.ts'
import { type Checked, useCheck } from './use-check.ts'

type Props = { page: FilePage; checked?: Checked; onChecked: (found: Checked) => void }

/** The file as it is written: the same draft by other means. */
export function JsonPanel({ page, checked, onChecked }: Props) {
  const t = useMessages(studio)
  const language = useLanguage()
  const { head, path, text, element, line, kind } = page
  const form = useRef<HTMLFormElement>(null)
  const { check } = useCheck(onChecked)
  const problems = checked?.problems ?? page.problems
  const marks = useMemo(() => problems.filter(({ file }) => file === path), [problems, path])
  const loadHints = useCallback(
    () => import('../json-hints.ts').then(({ jsonHints }) => jsonHints(kind, language)),
    [kind, language],
  )
  return (
    <section id="json" className="json-panel" aria-labelledby="json-title">
      <h2 id="json-title">{t.json}</h2>
      <Form method="post" encType="multipart/form-data" ref={form} preventScrollReset>
        <input type="hidden" name="intent" value="text" />
        <input type="hidden" name="at" value={element?.pointer ?? ''} />
        <input type="hidden" name="revision" value={head.draft?.revision ?? ''} />
        <JsonEditor
          name="text"
          label={t.jsonLabel(path)}
          text={text}
          readOnly={!head.mayChange}
          line={line}
          marks={marks}
          loadHints={loadHints}
          onChange={() => form.current && check(form.current)}
        />
        {head.mayChange && (
          <p className="button-row">
            <Button type="submit" variant="default">
              {t.saveText}
            </Button>
            <span className="soft-line">{t.jsonHint}</span>
          </p>
        )}
      </Form>
    </section>
  )
}
