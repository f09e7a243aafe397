import { join } from 'node:path'
import { readDefinitionFiles } from '#app/data/definition-files.server.ts'
import { sha256 } from '#app/data/hash.server.ts'
import { loadLibrary } from '#engine/definition'
import { compileForm } from '#engine/forms'
import type { Answers } from '#engine/schema'
import { absent, formContext } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'

const loaded = loadLibrary(readDefinitionFiles(join(import.meta.dirname, '../../definitions')), sha256)
if (!loaded.ok) throw new Error('definitions have problems: run `poryadok check`')
const [procedure = ''] = Object.keys(loaded.value.regions.yakutia?.procedures ?? {})
const rules = rulesOf(loaded.value, 'yakutia', procedure)
const form = rules.ok
  ? Object.values(rules.value.version.forms).find(({ id }) => id === 'yakutia/assessment-act')
  : undefined
if (!rules.ok || !form) throw new Error('no assessment act')

/** The largest paper of the acts: 63 fields. */
export const { schema, layout } = compileForm(form, formContext(rules.value, absent, '2026-02-10'), 'ru')

/** Its table of incomes with as many rows as it takes. */
export const rows = Array.from({ length: 200 }, (_, index) => ({
  person: `Образцова Анна ${index + 1}`,
  'income-kind': 'заработная плата',
  amount: '15000.00',
}))

export const answers: Answers = { 'act-number': '1', incomes: rows, 'family-size': 3 }
