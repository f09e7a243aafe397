import type { Database } from '#app/data/database.server.ts'
import { drafts } from '#app/data/studio/drafts.server.ts'
import { nodeAt, treeOf } from '#app/data/studio/json-text.ts'
import { judgeDraft } from '#app/data/studio/judge-draft.server.ts'
import { isObstacle } from '#app/data/studio/studio-problem.ts'
import { tryDefinitions } from '#app/data/studio/trial.server.ts'
import type { Language } from '#app/messages/language.ts'
import { chainsIn } from '#engine/checks'
import { placeOf } from '#engine/definition'
import { indexOf, libraryOf } from '../set/prepared.server.ts'
import { notFound, type RuleSet } from '../set/rule-set.server.ts'
import { chainViews } from './chain-view.ts'
import { changeViews } from './change-view.ts'
import { elementView } from './element-view.ts'
import { filePreview } from './file-preview.server.ts'
import { outlineView } from './outline-view.ts'
import { problemViews } from './problem-view.ts'
import { setHead } from './set-head.ts'

export type FilePage = Awaited<ReturnType<typeof filePage>>

/** Everything the page of a file shows: its outline, the element chosen, the text, and how the draft stands. */
export async function filePage(db: Database, set: RuleSet, path: string, at: string, language: Language) {
  const file = set.files.find((one) => one.path === path)
  const base = set.base.find((one) => one.path === path)
  if (!file) throw notFound()
  // The thread that judges edits starts slowly: it is ready when the first is typed.
  if (set.mayChange && !set.draft) void tryDefinitions({ files: set.files })
  const { problems, changes, chains } = set.draft
    ? await judgeDraft(db, set.draft)
    : { problems: [], changes: [], chains: chainsIn(libraryOf(set.base)) }
  const index = indexOf(set.files)
  const own = problems.filter((one) => one.file === path)
  const outline = outlineView(
    file,
    own.map(({ pointer }) => pointer),
    language,
  )
  const around = {
    set: set.key,
    base,
    index,
    library: libraryOf(set.base),
    problems: problems.filter(isObstacle),
    language,
  }
  const element = elementView(file, at, around) ?? elementView(file, '', around)
  return {
    head: setHead(set, language),
    path,
    kind: placeOf(path)?.kind ?? ('workflow' as const),
    text: file.text,
    outline,
    element,
    line: lineOf(file.text, element?.pointer ?? ''),
    problems: problemViews(problems, { set: set.key, first: [path], index, language }),
    changes: changes && changeViews(changes, index, language),
    chains: chainViews(chains, path, element?.pointer ?? '', language),
    preview: own.some(isObstacle) ? undefined : filePreview(file, around.library, element?.pointer ?? '', language),
    drafts: (await drafts(db)).map(({ id, title, files }) => ({
      id,
      title,
      holds: !files.some((one) => one.path === path && one.text === null),
    })),
  }
}

/** The line (from 1) on which a node stands. */
function lineOf(text: string, pointer: string): number {
  const tree = treeOf(text)
  const node = tree && nodeAt(tree, pointer)
  return text.slice(0, node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0)).split('\n').length
}
