import { Button } from '@mantine/core'
import { useRef } from 'react'
import { Form } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { FilePage } from '../view/file-page.server.ts'
import { type Checked, useCheck } from './use-check.ts'

type Props = { page: FilePage; onChecked: (found: Checked) => void }

/** The file as it is written; the same draft by other means. */
export function JsonPanel({ page, onChecked }: Props) {
  const t = useMessages(studio)
  const { head, path, text, element } = page
  const form = useRef<HTMLFormElement>(null)
  const { check } = useCheck(onChecked)
  return (
    <section id="json" className="json-panel" aria-labelledby="json-title">
      <h2 id="json-title">{t.json}</h2>
      <Form method="post" encType="multipart/form-data" ref={form} preventScrollReset>
        <input type="hidden" name="intent" value="text" />
        <input type="hidden" name="at" value={element?.pointer ?? ''} />
        <input type="hidden" name="revision" value={head.draft?.revision ?? ''} />
        <textarea
          name="text"
          aria-label={t.jsonLabel(path)}
          defaultValue={text}
          rows={18}
          spellCheck={false}
          className="json-plain"
          readOnly={!head.mayChange}
          onInput={() => form.current && check(form.current)}
        />
        {head.mayChange && (
          <p className="button-row">
            <Button type="submit" variant="default">
              {t.saveText}
            </Button>
          </p>
        )}
      </Form>
    </section>
  )
}
