import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { due, occurrences, periodEnd, type TimeProblem, validThrough } from '#engine/calendar'
import type { Result } from '#engine/result'
import type { Rules } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { type Norm, normsOf } from './deadlines/norms.ts'
import { library } from './library.ts'

/** A start (for a recurrence its window), the day counted by hand, the count in words, the length where an answer sets it. */
type Line = readonly [start: string, due: string | readonly string[], count: string, length?: number]

type Clause = {
  readonly region: string
  readonly procedure: string
  readonly clause: string
  readonly says: string
  readonly norms: readonly string[]
  readonly kind: Norm['kind']
  readonly exception?: string
  readonly from?: string
  /** By the agency that must act, whose calendar counts; `any` where no calendar does. */
  readonly lines: Readonly<Record<string, readonly Line[]>>
}

const folder = join(import.meta.dirname, 'deadlines')
const clauses: readonly Clause[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))

describe.each(clauses)('$clause, $says', (clause) => {
  const rules = rulesFor(clause.region, clause.procedure)
  const norms = normsOf(rules).filter(({ kind, name }) => kind === clause.kind && clause.norms.includes(name))

  test('the definition rests the norm on this clause and runs it from this event', () => {
    expect(norms.map(({ name }) => name).sort()).toEqual([...clause.norms].sort())
    for (const { is } of norms) {
      const { source } = termOf(is, clause.exception)
      expect([source].flat()).toContain(clause.clause)
      expect('from' in is ? is.from : undefined).toBe(clause.from)
    }
  })

  const lines = Object.entries(clause.lines).flatMap(([agency, rows]) =>
    rows.map((row): [string, ...Line] => [agency, ...row]),
  )
  test.each(lines)('%s from %s: %s (%s)', (agency, start, expected, _count, length) => {
    expect(norms).not.toEqual([])
    for (const norm of norms) expect(counted(rules, norm, clause.exception, agency, start, length)).toEqual(expected)
  })
})

test('every clause of both acts that sets a day has its hand counts, at least a hundred in all', () => {
  for (const [region, procedure] of [
    ['yakutia', 'semi-residential-care'],
    ['alarsky', 'rehabilitation'],
  ] as const) {
    const counted = clauses.filter((one) => one.region === region)
    const names = new Set(
      counted.flatMap(({ norms, kind, exception }) => norms.map((name) => key(kind, name, exception))),
    )
    const dated = normsOf(rulesFor(region, procedure)).flatMap(({ kind, name, is }) => [
      key(kind, name),
      ...Object.keys('exceptions' in is ? (is.exceptions ?? {}) : {}).map((exception) => key(kind, name, exception)),
    ])
    expect([...names].sort()).toEqual([...new Set(dated)].sort())
  }
  expect(clauses.flatMap(({ lines }) => Object.values(lines).flat()).length).toBeGreaterThan(100)
})

function key(kind: string, name: string, exception = ''): string {
  return `${kind} ${name} ${exception}`
}

function rulesFor(region: string, procedure: string): Rules {
  const rules = library && rulesOf(library, region, procedure)
  if (!rules?.ok) throw new Error(`${region} has no ${procedure}`)
  return rules.value
}

function termOf(is: Norm['is'], exception: string | undefined) {
  if (exception === undefined) return is
  const found = 'exceptions' in is ? is.exceptions?.[exception] : undefined
  if (!found) throw new Error(`no exception ${exception}`)
  return found
}

function counted(
  { version: { region }, ...rules }: Rules,
  { kind, is }: Norm,
  exception: string | undefined,
  agency: string,
  start: string,
  length: number | undefined,
): string | readonly string[] {
  const calendar = rules.calendars[agency === 'any' ? region.calendar : (region.agencies[agency]?.calendar ?? '')]
  if (!calendar) throw new Error(`${agency} has no calendar`)
  if (kind === 'every') {
    const [from = '', to = ''] = start.split('/')
    return told(occurrences(is, { from, to }, to, calendar, region.reading), (turns) => turns.map((turn) => turn.due))
  }
  const found = termOf(is, exception)
  if ('date' in found) return found.date
  const { unit, amount } = found
  const term = { ...is, unit, amount: length ?? Number(amount) }
  if (kind === 'deadline') return told(due(term, start, calendar, region.reading), (found) => found.due)
  return told(kind === 'period' ? periodEnd(term, start) : validThrough(term, start), (end) => end)
}

/** A refusal names the first year without a published calendar. */
function told<T, S>(found: Result<T, TimeProblem>, say: (value: T) => S): S | string {
  if (found.ok) return say(found.value)
  const { code, params } = found.problems[0] ?? {}
  return code === 'beyond-known-calendar' ? `refused ${Number(String(params?.knownTo).slice(0, 4)) + 1}` : `${code}`
}
