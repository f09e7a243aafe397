import type { FileChange } from '#app/data/studio/file-set.server.ts'
import { withChanges } from '#app/data/studio/file-set.server.ts'
import { plainFields } from '#app/data/studio/plain-fields.ts'
import { isObstacle } from '#app/data/studio/studio-problem.ts'
import { tryDefinitions } from '#app/data/studio/trial.server.ts'
import type { Language } from '#app/messages/language.ts'
import { indexOf, libraryOf } from '../set/prepared.server.ts'
import type { RuleSet } from '../set/rule-set.server.ts'
import { chainViews } from './chain-view.ts'
import { changeViews } from './change-view.ts'
import { fieldView } from './field-view.ts'
import { filePreview } from './file-preview.server.ts'
import { titlesIn } from './names-in.ts'
import { problemViews } from './problem-view.ts'

/** What an edit would make of the rules, before it is saved. */
export async function checkedEdit(
  set: Pick<RuleSet, 'key' | 'files' | 'base'>,
  change: FileChange,
  at: string,
  language: Language,
) {
  const files = withChanges(set.files, [change])
  const { problems, changes, chains } = await tryDefinitions({ files, against: set.base })
  const index = indexOf(set.files)
  const file = files.find(({ path }) => path === change.path)
  const own = problems.filter((one) => one.file === change.path && isObstacle(one))
  const titleOf = titlesIn(index, change.path, language)
  const fields = (file && plainFields(file, at, libraryOf(set.base))?.fields) ?? []
  const faults = fields.flatMap((field) => {
    const { problem } = fieldView(field, { problems: own, titleOf, language })
    return problem === undefined ? [] : [[field.key, problem] as const]
  })
  return {
    faults: Object.fromEntries(faults),
    checked: {
      problems: problemViews(problems, { set: set.key, first: [change.path], index, language }),
      changes: changes && changeViews(changes, index, language),
      chains: chainViews(chains, change.path, at, language),
      preview: own.length > 0 || !file ? undefined : filePreview(file, libraryOf(set.base), at, language),
    },
  }
}
