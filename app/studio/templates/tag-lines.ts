import type { TemplateTags } from '#app/data/documents/template-tags.ts'
import { rowTag } from '#app/data/documents/template-tags.ts'
import type { Language } from '#app/messages/language.ts'
import { templates } from '#app/messages/templates.ts'

export type TagLine = { readonly tag: string; readonly means: string }

/** The tags of a form as an administrator copies them, a table in one line. */
export function tagLines({ texts, tables }: TemplateTags, language: Language): readonly TagLine[] {
  const t = templates[language]
  const own: Readonly<Record<string, string>> = {
    'case.number': t.caseNumber,
    'case.person': t.casePerson,
    'case.birth-date': t.caseBirthDate,
  }
  const meaning = (tag: string, title: string) => own[tag] ?? (tag.includes(':') ? `${title} (${t.mark})` : title)
  const columns: Readonly<Record<string, string>> = { [rowTag]: t.row, code: t.code, service: t.service }
  return [
    ...[...texts].map(([tag, title]) => ({ tag: `{${tag}}`, means: meaning(tag, title) })),
    ...[...tables].flatMap(([table, { title, columns: inside }]) => {
      const rows = [...inside].map(([tag, of]) => ({
        tag: `{${tag}}`,
        means: `${title}: ${of || (columns[tag] ?? tag)}`,
      }))
      const whole = { tag: `{#${table}}…{/${table}}`, means: `${title}. ${t.rows}` }
      return [whole, ...rows]
    }),
  ]
}
