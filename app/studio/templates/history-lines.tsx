import { Button } from '@mantine/core'
import { Form, href } from 'react-router'
import { templates } from '#app/messages/templates.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Line = { id: string; fileName: string; size: string; loaded: string; isInUse: boolean }
type Props = { history: readonly Line[]; params: { region: string; owner: string; form: string } }

/** Every template the form ever had: each can be downloaded and taken into use again. */
export function HistoryLines({ history, params }: Props) {
  const t = useMessages(templates)
  return (
    <section className="panel" aria-labelledby="history-title">
      <h2 id="history-title">{t.history}</h2>
      {history.length === 0 && <p>{t.none}</p>}
      <ul className="plain-list template-history">
        {history.map(({ id, fileName, size, loaded, isInUse }) => (
          <li key={id}>
            <span>
              <a href={href('/rules/templates/:region/:owner/:form/:template', { ...params, template: id })} download>
                {fileName}
              </a>{' '}
              {isInUse && <strong>{t.inUse}</strong>}
              <span className="soft-line">
                {' '}
                {size}; {loaded}
              </span>
            </span>
            <Form method="post" encType="multipart/form-data">
              <input type="hidden" name="id" value={id} />
              <Button type="submit" size="compact-sm" variant="default" name="intent" value={isInUse ? 'stop' : 'use'}>
                {isInUse ? t.stop : t.use}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
