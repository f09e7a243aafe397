import type { ProcedureVersion } from '#engine/definition'
import type { DiagramWords } from './words.ts'

/** What a path of a definition stands for, in words: the title of a task, of its field, of a stage, of its end. */
export function pathTitle({ workflow, forms }: ProcedureVersion, path: string, words: DiagramWords): string {
  if (/^\d/.test(path)) return words.day(path)
  const [head = '', part] = path.split('.')
  const holders = [...Object.entries(workflow.stages), ...Object.entries(workflow.branches ?? {})]
  const tasks = holders.flatMap(([, { tasks }]) => Object.entries(tasks))
  const named = [...holders, ...tasks, ...Object.entries(workflow.closings)].find(([name]) => name === head)?.[1]
  const id = head === 'subject' ? workflow.subject.form : named && 'form' in named ? named.form : undefined
  const sections = Object.entries(forms).flatMap(([name, form]) => (name === id ? Object.values(form.sections) : []))
  const fields = sections.flatMap(({ fields }) => Object.entries(fields))
  const field = fields.find(([name]) => name === part)?.[1]
  const title = named ? words.text(named.title) : head
  if (part === 'ends') return words.endOf(title)
  return field ? words.text(field.title) : title
}
