import type { FieldLayout, Layout } from '#engine/forms'

/** What a template of a form may name: tags of text, and tables with the tags of their rows; each says what it means. */
export type TemplateTags = {
  readonly texts: ReadonlyMap<string, string>
  readonly tables: ReadonlyMap<string, { readonly title: string; readonly columns: ReadonlyMap<string, string> }>
}

type Named = readonly [tag: string, title: string]

/** Tags that every form has: of its case, empty on a blank copy. */
export const caseTags = ['case.number', 'case.person', 'case.birth-date'] as const

/** What the parts of a signature, of a document and of a yes or no are called. */
export type PartWords = Readonly<Record<'name' | 'position' | 'date' | 'number' | 'issuer' | 'yes' | 'no', string>>

/** The number of a row of a table. */
export const rowTag = 'n'

/** `{field}`, `{group.field}`, `{choice:option}`, `{signature.name}`, and `{#table}{n}{column}{/table}`. */
export function templateTags({ sections }: Layout, words?: PartWords): TemplateTags {
  const fields = sections.flatMap((section) => section.fields).flatMap((field) => flat(field, '', ''))
  const isTable = ({ field }: Placed) => field.kind === 'table' || field.kind === 'services'
  return {
    texts: new Map([
      ...caseTags.map((tag): Named => [tag, tag]),
      ...fields.filter((one) => !isTable(one)).flatMap((one) => textTags(one, words)),
    ]),
    tables: new Map(
      fields.filter(isTable).map(({ tag, title, field }) => {
        const own: readonly Named[] =
          field.kind === 'services'
            ? [
                ['code', ''],
                ['service', ''],
              ]
            : []
        const columns = (field.parts ?? [])
          .flatMap((column) => flat(column, '', ''))
          .flatMap((one) => textTags(one, words))
        return [tag, { title, columns: new Map([[rowTag, ''], ...own, ...columns]) }]
      }),
    ),
  }
}

type Placed = { readonly tag: string; readonly title: string; readonly field: FieldLayout }

function flat(field: FieldLayout, before: string, titleBefore: string): readonly Placed[] {
  const [tag, title] = [before + field.name, titleBefore + field.title]
  if (field.kind !== 'group') return [{ tag, title, field }]
  return (field.parts ?? []).flatMap((part) => flat(part, `${tag}.`, `${title}: `))
}

function textTags({ tag, title, field }: Placed, words?: PartWords): readonly Named[] {
  const parts = partsOf(field).map((part): Named => [`${tag}.${part}`, `${title}: ${words?.[part] ?? part}`])
  const options = optionsOf(field, words).map(({ id, of }): Named => [`${tag}:${id}`, `${title}: ${of}`])
  return [[tag, title], ...parts, ...options]
}

function partsOf({ kind }: FieldLayout) {
  if (kind === 'signature') return ['name', 'position', 'date'] as const
  return kind === 'document' ? (['number', 'date', 'issuer'] as const) : []
}

function optionsOf({ kind, options = [] }: FieldLayout, words?: PartWords) {
  if (kind === 'yes-no') return (['yes', 'no'] as const).map((id) => ({ id, of: words?.[id] ?? id }))
  return kind === 'choice' || kind === 'choices' ? options.map(({ id, title }) => ({ id, of: title })) : []
}

/** The fields and columns that no tag of the template speaks of. */
export function missingFrom(tags: TemplateTags, layout: Layout, used: ReadonlySet<string>): readonly Named[] {
  const unprinted = new Set(
    layout.sections.flatMap(({ fields }) => fields.filter(({ print }) => print === 'none').map(({ name }) => name)),
  )
  const isUsed = (tag: string) =>
    [...used].some((one) => one === tag || one.startsWith(`${tag}.`) || one.startsWith(`${tag}:`))
  const whole = [...tags.texts].filter(
    ([tag]) => !tag.includes(':') && !tag.startsWith('case.') && !isInner(tag, tags.texts) && !unprinted.has(tag),
  )
  const columns = [...tags.tables].flatMap(([table, { title, columns }]) =>
    [...columns]
      .filter(([column, of]) => of !== '' && !column.includes(':') && !isInner(column, columns))
      .map(([column, of]): Named => [`#${table}/${column}`, `${title}: ${of}`]),
  )
  return [...whole, ...columns].filter(([tag]) => !isUsed(tag))
}

// «signature.name» is a part of «signature»: the whole stands for it.
function isInner(tag: string, among: ReadonlyMap<string, string>): boolean {
  const at = tag.lastIndexOf('.')
  return at > 0 && among.has(tag.slice(0, at))
}
