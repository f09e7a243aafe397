import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
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
    const answers = applied()
    const pattern = raw.cases[rounds * each + each] ?? ''
    const before = rowsOf(join(folder, 'raw.sqlite'), pattern)
    const sent = { on: '2026-02-05', revision: 1, idempotencyKey: 'pattern' }
    await execute(raw.db, actor, pattern, { type: 'do-task', task: 'file-application', answers }, sent)
    await raw.db.destroy()
    const byHand = rawWriter(join(folder, 'raw.sqlite'), before, rowsOf(join(folder, 'raw.sqlite'), pattern))
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
    note(
      `By hand: nothing is read, judged or computed; the ${byHand.rows} rows are those that Poryadok wrote for another case.`,
    )
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
  return { db, cases }
}

type Row = Readonly<Record<string, string | number | null>>
type Rows = ReadonlyMap<string, readonly Row[]>

/** Everything the file holds of a case, table by table. */
function rowsOf(file: string, id: string): Rows {
  const db = new DatabaseSync(file)
  const read = (sql: string): readonly Row[] =>
    db
      .prepare(sql)
      .all()
      .map((row) => JSON.parse(JSON.stringify(row)))
  const tables = read("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => String(name))
  const ofCases = tables.filter((table) => read(`PRAGMA table_info(${table})`).some(({ name }) => name === 'case_id'))
  const found = new Map(
    ofCases.map((table) => [table, read(`SELECT * FROM ${table} WHERE case_id = '${id}'`)] as const),
  )
  db.close()
  return found
}

/** Writes for a case what the pattern got: in each table the rows that came, after those that went. */
function rawWriter(file: string, before: Rows, after: Rows) {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON')
  const change = db.prepare('UPDATE case_file SET stage = ?, status = ?, revision = ?, refreshed_on = ? WHERE id = ?')
  const clears: StatementSync[] = []
  const inserts = [...after].flatMap(([table, now]) => {
    const known = (before.get(table) ?? []).map((row) => JSON.stringify(row))
    const isCleared = known.some((row) => !now.some((one) => JSON.stringify(one) === row))
    if (isCleared) clears.push(db.prepare(`DELETE FROM ${table} WHERE case_id = ?`))
    return now
      .filter((row) => isCleared || !known.includes(JSON.stringify(row)))
      .map((row) => {
        const names = Object.keys(row)
        const places = names.map(() => '?').join(', ')
        return { names, row, statement: db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`) }
      })
  })
  let seq = Number(db.prepare('SELECT max(seq) AS seq FROM audit').get()?.seq)
  const commit = (id: string) => {
    db.exec('BEGIN IMMEDIATE')
    change.run('assessment', 'open', 2, '2026-02-05', id)
    for (const clear of clears) clear.run(id)
    for (const { names, row, statement } of inserts) {
      seq += 1
      const key = randomUUID()
      const fresh: Row = { case_id: id, id: key, idempotency_key: key, seq, hash: key, previous_hash: key }
      statement.run(...names.map((name) => (name in fresh ? (fresh[name] ?? null) : (row[name] ?? null))))
    }
    db.exec('COMMIT')
  }
  return { commit, rows: inserts.length, close: () => db.close() }
}
