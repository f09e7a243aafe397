import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { FieldView } from '../view/field-view.ts'

type Props = {
  field: FieldView
  id: string
  common: { 'aria-describedby'?: string; 'aria-invalid'?: boolean; className: string }
}

const words = { ru: 'inRussian', en: 'inEnglish', sah: 'inSakha' } as const

/** A text in each of its languages; of a map of texts each by its name. */
export function TextInputs({ field: { name, title, entries }, id, common }: Props) {
  const t = useMessages(studio)
  return (
    <fieldset className="bare text-inputs" aria-labelledby={`${id}-label`}>
      {Object.entries(entries).map(([input, [value = '']]) => {
        const language = languageOf(input)
        const part = input.slice(name.length + 1, -language.length - 1)
        const label = [part, t[words[language]]].filter((one) => one !== '').join(', ')
        const own = {
          ...common,
          'aria-invalid': language === 'ru' ? common['aria-invalid'] : undefined,
          'aria-label': `${title}, ${label}`,
          name: input,
          defaultValue: value,
          lang: language,
        }
        return (
          <div key={input}>
            <span className="text-language" aria-hidden="true">
              {label}
            </span>
            {value.length > 70 ? (
              <textarea {...own} rows={Math.min(8, Math.ceil(value.length / 60))} />
            ) : (
              <input {...own} type="text" />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

function languageOf(input: string): keyof typeof words {
  const end = input.slice(input.lastIndexOf('.') + 1)
  return end === 'en' || end === 'sah' ? end : 'ru'
}
