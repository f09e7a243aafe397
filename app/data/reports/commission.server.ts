import type { Database } from '../database.server.ts'
import type { Period } from '../registers/register-rows.server.ts'
import { happened, type ReportScope } from './happened.server.ts'

export type Counts = ReadonlyMap<string, number>

/** Totals of a period, without persons: by the names of the definition, consents as `name answer`. */
export type Commission = {
  /** Cases that stood in each stage at the end of the last day. */
  readonly stages: Counts
  readonly entries: Counts
  readonly closings: Counts
  readonly tasks: Counts
  readonly consents: Counts
}

const beginning = '0001-01-01'

export async function commissionReport(db: Database, scope: ReportScope, period: Period): Promise<Commission> {
  const counted = (kind: string, nameOf: (row: { readonly name: string; readonly detail: string }) => string) =>
    countNames(db, scope, kind, period, nameOf)
  return {
    stages: await stagesAtEnd(db, scope, period.to),
    entries: await counted('opened', ({ name }) => name),
    closings: await counted('closed', ({ name }) => name),
    tasks: await counted('task', ({ name }) => name),
    consents: await counted('consent', ({ name, detail }) => `${name} ${detail}`),
  }
}

async function countNames(
  db: Database,
  scope: ReportScope,
  kind: string,
  period: Period,
  nameOf: (row: { readonly name: string; readonly detail: string }) => string,
): Promise<Counts> {
  const counts = new Map<string, number>()
  for await (const rows of happened(db, scope, kind, period))
    for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1)
  return counts
}

async function stagesAtEnd(db: Database, scope: ReportScope, to: string): Promise<Counts> {
  const stageOf = new Map<string, string>()
  const always = { from: beginning, to }
  for await (const rows of happened(db, scope, 'stage', always))
    for (const { caseId, name } of rows) stageOf.set(caseId, name)
  for await (const rows of happened(db, scope, 'closed', always)) for (const { caseId } of rows) stageOf.delete(caseId)
  const counts = new Map<string, number>()
  for (const stage of stageOf.values()) counts.set(stage, (counts.get(stage) ?? 0) + 1)
  return counts
}
