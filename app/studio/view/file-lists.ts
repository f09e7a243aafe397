import type { ElementIndex } from '#app/data/studio/find-elements.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { type DefinitionFile, placeOf } from '#engine/definition'
import { type Kind, kinds } from '#engine/schema'

export type FileLine = { readonly path: string; readonly title: string }

export type RegionFiles = {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly kinds: readonly { readonly kind: Kind; readonly files: readonly FileLine[] }[]
}

// First what an administrator changes.
const order: readonly Kind[] = ['workflow', 'form', 'catalogue', 'region', 'calendar', 'act', 'scenario']

/** The files of a set, by region and by what they hold. */
export function regionFiles(
  files: readonly DefinitionFile[],
  index: ElementIndex,
  language: Language,
): readonly RegionFiles[] {
  const placed = files.flatMap(({ path }) => {
    const place = placeOf(path)
    return place ? [{ path, ...place }] : []
  })
  return [...Map.groupBy(placed, ({ region }) => region)]
    .map(([id, own]) => ({
      id,
      title: fileTitle(index, `regions/${id}/region.json`, language),
      count: own.length,
      kinds: order
        .filter((kind) => kinds.includes(kind) && own.some((one) => one.kind === kind))
        .map((kind) => ({
          kind,
          files: own
            .filter((one) => one.kind === kind)
            .map(({ path }) => ({ path, title: fileTitle(index, path, language) }))
            .toSorted((a, b) => a.title.localeCompare(b.title, language)),
        })),
    }))
    .toSorted((a, b) => b.count - a.count)
}

/** What a file is called; its path where it cannot be read. */
export function fileTitle({ elements }: ElementIndex, path: string, language: Language): string {
  const title = elements.find(({ element }) => element.file === path && element.pointer === '')?.element.title
  return title === undefined ? path : say(title, language)
}
