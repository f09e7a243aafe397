import type { Database } from '#app/data/database.server.ts'
import type { Table } from '../table/table.ts'
import { commissionTable, commissionView } from './commission-view.server.ts'
import { deadlinesView } from './deadlines-view.server.ts'
import type { ReportAt } from './scope.server.ts'

export type ReportName = 'commission' | 'deadlines'

/** A report as one table, for paper and files. */
export async function reportTable(db: Database, name: ReportName, at: ReportAt): Promise<Table> {
  if (name === 'deadlines') return (await deadlinesView(db, at)).table
  return commissionTable(await commissionView(db, at), at)
}
