import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answers, Form, Scenario } from '#engine/schema'

const definitions = join(import.meta.dirname, '../../definitions')
const read = <T>(path: string): T => JSON.parse(readFileSync(join(definitions, path), 'utf8'))

/** A worked case of a region, to be walked through in the browser: its forms, its subject and the answers first given to each task. */
export function workedCase(region: string, name: string) {
  const { given, steps } = read<Scenario>(`regions/${region}/scenarios/${name}.json`)
  return {
    subject: given.subject,
    form: (form: string) => read<Form>(`forms/${region}/${form}.json`),
    answersOf: (task: string): Answers =>
      steps.flatMap(({ when }) => ('task' in when && when.task === task ? [when.answers ?? {}] : []))[0] ?? {},
  }
}
