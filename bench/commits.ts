import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type CaseActor, execute, openCase } from '#app/data/cases.server.ts'
import { setDemoDate } from '#app/data/clock.server.ts'
import { type Database, openDatabase } from '#app/data/database.server.ts'
import { openDefinitions, publishVersions } from '#app/data/definitions.server.ts'
import { migrate } from '#app/data/migrate.server.ts'
import { median } from './measure.ts'
import { note, printTable } from './table.ts'
import { definitions, longestHistory } from './worked-history.ts'

const rounds = 7
const each = 30
const actor: CaseActor = { id: 'bench', agency: 'yakutia/yakutsk-authorised-body' }

/** A task done from the order to the acknowledged commit, against the same rows written by hand. */
export async function commitSubject(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'poryadok-bench-'))
  try {
    openDefinitions(definitions)
    const [ours, raw] = [await filled(join(folder, 'ours.sqlite')), await filled(join(folder, 'raw.sqlite'))]
    await raw.db.destroy()
    const byHand = rawWriter(join(folder, 'raw.sqlite'))
    const answers = applied()
    const rates = { ours: [] as number[], raw: [] as number[] }
    for (let round = -1; round < rounds; round++) {
      const at = (round + 1) * each
      const rawTime = await wall(raw.cases.slice(at, at + each), async (id) => byHand.commit(id))
      const ourTime = await wall(ours.cases.slice(at, at + each), async (id) => {
        const sent = { on: '2026-02-05', revision: 1, idempotencyKey: randomUUID() }
        const done = await execute(ours.db, actor, id, { type: 'do-task', task: 'file-application', answers }, sent)
        if (!done?.ok) throw new Error(JSON.stringify(done))
      })
      if (round < 0) continue
      rates.raw.push(rawTime)
      rates.ours.push(ourTime)
    }
    const ratios = rates.ours.map((rate, at) => rate / (rates.raw[at] ?? 1))
    printTable('durable commits of one task done, synchronous=FULL, by the clock on the wall', 'commits', [
      { name: 'limit: node:sqlite, the same rows, prepared', perSecond: median(rates.raw), ratio: 1 },
      { name: 'Poryadok, execute()', perSecond: median(rates.ours), ratio: median(ratios) },
    ])
    note('By hand: nothing is read, judged or computed, the rows are those that Poryadok wrote for another case.')
    byHand.close()
    await ours.db.destroy()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function wall(ids: readonly string[], commit: (id: string) => Promise<void>): Promise<number> {
  const start = performance.now()
  for (const id of ids) await commit(id)
  return (ids.length * 1000) / (performance.now() - start)
}

function applied() {
  const { events } = longestHistory('yakutia', 'semi-residential-care')
  const done = events.find((event) => event.type === 'task-done' && event.task === 'file-application')
  return done?.type === 'task-done' ? done.answers : {}
}

async function filled(file: string): Promise<{ readonly db: Database; readonly cases: readonly string[] }> {
  const db = openDatabase(file)
  await migrate(db)
  await setDemoDate(db, '2026-02-05')
  await publishVersions(db)
  const [first] = longestHistory('yakutia', 'semi-residential-care').events
  const subject = first?.type === 'case-opened' ? first.subject : {}
  const cases: string[] = []
  for (let n = 0; n < (rounds + 1) * each + 1; n++) {
    const opening = { procedure: 'semi-residential-care', entry: 'application', on: '2026-02-05', subject }
    const opened = await openCase(db, actor, { ...opening, idempotencyKey: randomUUID() })
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
    cases.push(opened.value.id)
  }
  const last = cases.pop() ?? ''
  const sent = { on: '2026-02-05', revision: 1, idempotencyKey: 'pattern' }
  await execute(db, actor, last, { type: 'do-task', task: 'file-application', answers: applied() }, sent)
  return { db, cases }
}

type Row = Record<string, string | number | null>

/** Writes for a case what the last case of the file got, table by table. */
function rawWriter(file: string): { readonly commit: (id: string) => void; readonly close: () => void } {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON')
  const rows = (sql: string): readonly Row[] =>
    db
      .prepare(sql)
      .all()
      .map((row) => JSON.parse(JSON.stringify(row)))
  const pattern = String(rows("SELECT case_id FROM command WHERE idempotency_key = 'pattern'")[0]?.case_id)
  const of = (table: string, more = '') => rows(`SELECT * FROM ${table} WHERE case_id = '${pattern}' ${more}`)
  const written: readonly (readonly [string, readonly Row[]])[] = [
    ['event', of('event', 'AND sequence = 2')],
    ['command', of('command', "AND idempotency_key = 'pattern'")],
    ['work_item', of('work_item')],
    ['audit', of('audit', 'ORDER BY seq DESC LIMIT 1')],
  ]
  let seq = Number(rows('SELECT max(seq) AS seq FROM audit')[0]?.seq)
  const change = db.prepare('UPDATE case_file SET stage = ?, status = ?, revision = ?, refreshed_on = ? WHERE id = ?')
  const clear = db.prepare('DELETE FROM work_item WHERE case_id = ?')
  const inserts = written.flatMap(([table, list]) =>
    list.map((row) => {
      const names = Object.keys(row)
      const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
      return { names, row, statement: db.prepare(sql) }
    }),
  )
  const commit = (id: string) => {
    db.exec('BEGIN IMMEDIATE')
    change.run('assessment', 'open', 2, '2026-02-05', id)
    clear.run(id)
    seq += 1
    const fresh: Row = { case_id: id, id: randomUUID(), idempotency_key: id, seq, hash: id, previous_hash: id }
    for (const { names, row, statement } of inserts)
      statement.run(...names.map((name) => fresh[name] ?? row[name] ?? null))
    db.exec('COMMIT')
  }
  return { commit, close: () => db.close() }
}
