import { form as messages } from '#app/messages/form.ts'
import type { FieldLayout, FormContext } from '#engine/forms'
import type { Field, Form } from '#engine/schema'
import { answerAt } from '../form/answer-path.ts'
import { answerText, unitOf } from '../form/answer-text.ts'
import { dateText } from '../form/date-text.ts'
import { useLanguage, useMessages } from '../page-context.ts'
import { PaperOptions } from './paper-options.tsx'
import { PaperServices } from './paper-services.tsx'
import { PaperTable } from './paper-table.tsx'

type Props = { layout: FieldLayout; field: Field | undefined; answer: unknown; form: Form; context: FormContext }

/** One line of the paper, or as many as its kind needs. */
export function PaperField({ layout, field, answer, form, context }: Props) {
  const language = useLanguage()
  const name = `${layout.code ? `${layout.code}. ` : ''}${layout.title}`
  if (field?.kind === 'services') return <PaperServices {...{ layout, field, answer, form, context, name }} />
  if (layout.kind === 'table') return <PaperTable {...{ layout, answer, name }} />
  if (layout.kind === 'signature') return <Signature name={name} answer={answer} />
  if (field?.kind === 'group') {
    return (
      <div className="paper-text">
        <span className="paper-label">{name}:</span>{' '}
        {layout.parts?.map((part) => (
          <span key={part.name} className="paper-part">
            {part.title} <Blank text={answerText(part, answerAt(answer, [part.name]), language)} short />
          </span>
        ))}
      </div>
    )
  }
  if (field && (field.print === 'underline' || field.print === 'tick')) {
    return (
      <p className="paper-text">
        <span className="paper-label">{name}:</span>{' '}
        <PaperOptions layout={layout} answer={answer} print={field.print} />
      </p>
    )
  }
  const text = answerText(layout, answer, language)
  const unit = unitOf(layout)
  return (
    <p className={layout.kind === 'long-text' ? 'paper-line paper-long' : 'paper-line'}>
      <span className="paper-label">{name}:</span> <Blank text={text} />
      {unit && ` ${layout.kind === 'money' ? (language === 'ru' ? 'руб.' : 'rub.') : unit}`}
    </p>
  )
}

/** An answer on its line, or the empty line to write on. */
function Blank({ text, short }: { text: string; short?: boolean }) {
  const size = short ? ' paper-short' : ''
  return text === '' ? <span className={`paper-blank${size}`}> </span> : <span className="paper-value">{text}</span>
}

function Signature({ name, answer }: { name: string; answer: unknown }) {
  const t = useMessages(messages)
  const said = (part: string) => String(answerAt(answer, [part]) ?? '')
  const places = [
    { mark: t.positionMark, text: said('position') },
    { mark: t.signatureMark, text: '' },
    { mark: t.nameMark, text: said('name') },
    { mark: t.dateMark, text: dateText(answerAt(answer, ['date'])) },
  ]
  return (
    <div className="paper-signature">
      <p>{name}:</p>
      <div className="paper-places">
        {places.map(({ mark, text }) => (
          <span key={mark}>
            <span className="paper-place">{text || '\u00a0'}</span>
            <small>{mark}</small>
          </span>
        ))}
      </div>
    </div>
  )
}
