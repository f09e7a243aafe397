import '#app/ui/line-field/line-field.css'
import { Button } from '@mantine/core'
import { attachments } from '#app/messages/attachments.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { DocumentChoice } from '../files/document-choices.server.ts'

type Props = {
  limit: { readonly endings: string; readonly megabytes: number }
  documents: readonly DocumentChoice[]
  isOfField: boolean
  refused?: readonly string[]
  /** What was typed into a form that was refused. */
  typed?: Typed
}

type Typed = {
  readonly title: string
  readonly validThrough: string
  readonly document: string
  readonly sees: string
}

const classes = ['personal', 'health', 'special', 'criminal', 'third-person'] as const

/** Asks for one file and, where no field says it, what document it is. */
export function FileForm({ limit, documents, isOfField, refused, typed }: Props) {
  const t = useMessages(attachments)
  return (
    // The browser sends a file only where it sends the page itself.
    <form method="post" encType="multipart/form-data" className="order-form file-form">
      {refused && (
        <div className="problems" role="alert" id="file-problem">
          {refused.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {!isOfField && <About documents={documents} typed={typed} />}
      <div className="line-field">
        <label htmlFor="file">{t.file}</label>
        <input
          id="file"
          className="line-input"
          type="file"
          name="file"
          accept={limit.endings}
          aria-describedby={refused ? 'file-problem file-hint' : 'file-hint'}
          aria-invalid={refused !== undefined}
          required
        />
        <p id="file-hint" className="line-hint">
          {t.fileHint(limit.megabytes)}
        </p>
      </div>
      <Button type="submit">{t.attach}</Button>
    </form>
  )
}

function About({ documents, typed }: Pick<Props, 'documents' | 'typed'>) {
  const t = useMessages(attachments)
  return (
    <>
      {documents.length > 0 && (
        <div className="line-field">
          <label htmlFor="document">{t.document}</label>
          <select id="document" name="document" className="line-input" defaultValue={typed?.document}>
            <option value="">{t.noDocument}</option>
            {documents.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="line-field">
        <label htmlFor="title">{t.kind}</label>
        <input
          id="title"
          name="title"
          className="line-input"
          maxLength={200}
          defaultValue={typed?.title}
          aria-describedby="title-hint"
        />
        <p id="title-hint" className="line-hint">
          {t.kindHint}
        </p>
      </div>
      <div className="line-field">
        <label htmlFor="valid">{t.validThrough}</label>
        <input
          id="valid"
          name="validThrough"
          className="line-input"
          inputMode="numeric"
          size={11}
          defaultValue={typed?.validThrough}
          aria-describedby="valid-hint"
        />
        <p id="valid-hint" className="line-hint">
          {t.validHint}
        </p>
      </div>
      <div className="line-field">
        <label htmlFor="sees">{t.sees}</label>
        <select id="sees" name="sees" className="line-input" defaultValue={typed?.sees}>
          <option value="">{t.seesNobody}</option>
          {classes.map((one) => (
            <option key={one} value={one}>
              {t[one]}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}
