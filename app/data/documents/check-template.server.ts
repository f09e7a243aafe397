import { type Tag, TagDisposition } from 'easy-template-x'
import type { FormContext, Layout } from '#engine/forms'
import { fail, problem, type Result, succeed } from '#engine/result'
import type { Form } from '#engine/schema'
import { docxText } from '../acts/docx-text.ts'
import { type Entry, unzip } from '../studio/unzip.server.ts'
import { fillTemplate, templateHandler } from './fill-template.server.ts'
import { templateFiles, templateLimits } from './template-files.server.ts'
import { refuseTemplate, type TemplateProblem } from './template-problem.ts'
import { missingFrom, type TemplateTags, templateTags } from './template-tags.ts'
import { templateValues } from './template-values.ts'

/** A field that a template has no place for: its tag and its title. */
export type MissingField = { readonly tag: string; readonly title: string }

/** What is to be said of a template that can be used. */
export type Checked = { readonly missing: readonly MissingField[] }

type Asked = { readonly form: Form; readonly layout: Layout; readonly context: FormContext }

/** Whether a file can be the template of a form: a harmless document whose tags the form knows, tried on a blank copy. */
export async function checkTemplate(bytes: Uint8Array, asked: Asked): Promise<Result<Checked, TemplateProblem>> {
  const files = await templateFiles(bytes)
  if (!files.ok) return files
  const stray = strayBraces(files.value)
  if (stray) return stray
  const checked = await checkTags(bytes, asked.layout)
  if (!checked.ok) return checked
  try {
    const tried = await fillTemplate(bytes, templateValues({ ...asked, language: 'ru', isBlankCopy: true }))
    // A table around half of a document would make hundreds of halves.
    const limits = { only: 'word/document.xml', file: templateLimits.document }
    if (!unzip(tried, limits).ok) return refuseTemplate('template-too-large', { limit: 2 })
  } catch (error) {
    if (error instanceof Error) return refuseTemplate('not-fillable')
    throw error
  }
  return checked
}

/** The same of a template that was taken before: what it names and misses of the form as it is now. */
export async function checkTags(bytes: Uint8Array, layout: Layout): Promise<Result<Checked, TemplateProblem>> {
  const tags = await tagsIn(bytes)
  if (!tags.ok) return tags
  const known = templateTags(layout)
  const problems = tagFaults(tags.value, known)
  if (problems.length > 0) return fail(problems)
  const missing = missingFrom(known, layout, usedIn(tags.value))
  return succeed({ missing: missing.map(([tag, title]) => ({ tag, title })) })
}

// A brace without its pair would be printed as it stands.
function strayBraces(files: readonly Entry[]) {
  for (const { path, bytes } of files) {
    if (!/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(path)) continue
    const text = docxText(new TextDecoder().decode(bytes))?.text
    if (text === undefined) return refuseTemplate('broken-document')
    const line = text.split('\n').find((one) => /[{}]/.test(one.replaceAll(/\{[^{}]*\}/g, '')))
    if (line !== undefined) return refuseTemplate('broken-tag', { text: line.trim().slice(0, 80) })
  }
  return undefined
}

async function tagsIn(bytes: Uint8Array): Promise<Result<readonly Tag[], TemplateProblem>> {
  try {
    const tags = await templateHandler().parseTags(Buffer.from(bytes))
    return succeed(tags.filter(({ name }) => name !== undefined))
  } catch (error) {
    if (error instanceof Error) return refuseTemplate('broken-tag', { text: error.message.match(/'(.*)'/)?.[1] ?? '' })
    throw error
  }
}

// Tags follow one another as in the document; a table is closed by any closing tag, as the one who fills it in reads it.
function tagFaults(tags: readonly Tag[], { texts, tables }: TemplateTags): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = []
  let opened: Tag | undefined
  for (const tag of tags) {
    const say = (code: TemplateProblem['code']) => problems.push(problem(code, [], { tag: tag.rawText }))
    if (tag.disposition === TagDisposition.Open) {
      if (opened) say('table-in-table')
      if (!tables.has(tag.name)) say(texts.has(tag.name) ? 'not-a-table' : 'unknown-tag')
      opened = tag
    } else if (tag.disposition === TagDisposition.Close) {
      if (!opened || (tag.name !== '' && tag.name !== opened.name)) say('unopened-table')
      opened = undefined
    } else if (tables.has(tag.name)) say('table-without-rows')
    else if (!texts.has(tag.name) && !(opened && tables.get(opened.name)?.columns.has(tag.name))) say('unknown-tag')
  }
  if (opened) problems.push(problem('unclosed-table', [], { tag: opened.rawText }))
  return problems.filter((one, index) => problems.findIndex((other) => isSame(one, other)) === index)
}

function isSame(one: TemplateProblem, other: TemplateProblem): boolean {
  return one.code === other.code && one.params?.tag === other.params?.tag
}

/** The tags of a template, those of rows with their table before them. */
function usedIn(tags: readonly Tag[]): ReadonlySet<string> {
  let table: string | undefined
  return new Set(
    tags.flatMap(({ name, disposition }) => {
      if (disposition === TagDisposition.SelfClosed) return table === undefined ? [name] : [name, `#${table}/${name}`]
      table = disposition === TagDisposition.Open ? name : undefined
      return []
    }),
  )
}
