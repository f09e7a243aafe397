import { type Kind, kinds, metaSchema } from '#engine/schema'

type Node = {
  readonly title?: string
  readonly description?: string
  readonly 'x-en'?: { readonly title?: string; readonly description?: string }
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly $ref?: string
  readonly items?: Node
  readonly oneOf?: readonly Node[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: boolean | Node
}

type Definitions = Readonly<Record<string, Node>>

/** The reference page of the definition language, in Markdown. */
export function generateReference(): string {
  const { definitions } = metaSchema('region') as { readonly definitions: Definitions }
  const files = kinds.map((kind) => {
    const { title, description } = metaSchema(kind) as Node
    return `| [\`${kind}\`](#${anchor(kind)}) | ${folders[kind]} | ${title}: ${lower(description ?? '')} |`
  })
  const parts = Object.entries(definitions).flatMap(([name, node]) => ['', ...section(name, node, definitions)])
  return [
    '# Язык определений · The definition language',
    '',
    'Эта страница составлена по мета-схемам `engine/schema/*.json` командой `npm run types`; правьте схемы, а не её.',
    'Drawn from the meta-schemas by `npm run types`: edit those, not this page.',
    '',
    '| kind | file | |',
    '|---|---|---|',
    ...files,
    ...parts,
    '',
  ].join('\n')
}

const folders: Readonly<Record<Kind, string>> = {
  region: '`regions/<region>/region.json`',
  act: '`regions/<region>/acts/`',
  calendar: '`regions/<region>/calendars/`',
  catalogue: '`regions/<region>/catalogues/`',
  scenario: '`regions/<region>/scenarios/`',
  workflow: '`workflows/<region>/`',
  form: '`forms/<region>/`',
}

function section(name: string, node: Node, definitions: Definitions): readonly string[] {
  const heading = [`## ${name}`, '', meaning(node, ' — ')]
  if (node.oneOf) {
    const shared = sharedKeys(node, definitions)
    const first = definitions[nameOf(node.oneOf[0]) ?? '']
    const table =
      first && shared.length > 0 ? ['', 'Ключи всех · Keys of all', ...rows(first, shared, definitions)] : []
    return [...heading, '', `= ${node.oneOf.map(kindOf).join(' | ')}`, ...table]
  }
  const scalar = [node.type].flat().some((type) => type !== 'object')
  const value = scalar || !node.properties ? ['', `= ${kindOf({ ...node, properties: undefined })}`] : []
  const [choice, among] =
    Object.entries(definitions).find(([, { oneOf }]) => oneOf?.some((variant) => nameOf(variant) === name)) ?? []
  const told = among ? sharedKeys(among, definitions) : []
  const keys = Object.keys(node.properties ?? {}).filter((key) => !told.includes(key))
  const more = choice !== undefined && told.length > 0 ? ['', `+ [${choice}](#${anchor(choice)})`] : []
  return [...heading, ...value, ...more, ...(keys.length > 0 ? rows(node, keys, definitions) : [])]
}

function rows(node: Node, keys: readonly string[], definitions: Definitions): readonly string[] {
  const lines = keys.map((key) => {
    const inner = node.properties?.[key] ?? {}
    const must = node.required?.includes(key) ? '' : '?'
    return `| \`${key}\`${must} | ${kindOf(inner)} | ${meaning(definitions[nameOf(inner) ?? ''] ?? inner, ' · ')} |`
  })
  return ['', '| | | |', '|---|---|---|', ...lines]
}

/** The keys that mean the same in every variant of a choice. */
function sharedKeys({ oneOf = [] }: Node, definitions: Definitions): readonly string[] {
  const [first, ...others] = oneOf.map((variant) => definitions[nameOf(variant) ?? '']?.properties ?? {})
  return Object.keys(first ?? {}).filter((key) =>
    others.every((other) => JSON.stringify(other[key]) === JSON.stringify(first?.[key])),
  )
}

function nameOf(node: Node | undefined): string | undefined {
  return node?.$ref?.split('/').at(-1)
}

/** What a value may be, with links to the parts of the language. */
function kindOf(node: Node): string {
  const name = nameOf(node)
  if (name !== undefined) return `[${name}](#${anchor(name)})`
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(', ')
  if (node.items) return `list of ${kindOf(node.items)}`
  if (typeof node.additionalProperties === 'object') return `map of ${kindOf(node.additionalProperties)}`
  if (node.properties)
    return `{ ${Object.keys(node.properties)
      .map((key) => `\`${key}\``)
      .join(', ')} }`
  return [node.type ?? 'any'].flat().join(' or ')
}

function meaning({ title, description, 'x-en': en = {} }: Node, between: string): string {
  const russian = [title, description].filter((part) => part !== undefined).join(': ')
  const english = [en.title, en.description].filter((part) => part !== undefined).join(': ')
  return [russian, english].filter((part) => part !== '').join(between)
}

function anchor(name: string): string {
  return name.toLowerCase()
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
