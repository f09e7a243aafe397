import { type Expression, explain, holds, type Scope, type Value } from '#engine/expression'
import { own } from '#engine/record'
import { caseScope, replay } from '#engine/workflow'
import { measure, type Variant } from './measure.ts'
import { peer } from './peers/peer.ts'
import { printTable } from './table.ts'
import { longestHistory } from './worked-history.ts'

type Data = {
  readonly 'decide-need': { readonly decision: string }
  readonly subject: { readonly 'birth-date': string }
  readonly on: string
  readonly primary: { readonly 'identified-by': string; readonly direct: boolean }
  readonly done: Readonly<Record<string, boolean>>
  readonly income: number
  readonly minimum: number
}

const data: Data = {
  'decide-need': { decision: 'recognised' },
  subject: { 'birth-date': '1990-05-06' },
  on: '2026-02-05',
  primary: { 'identified-by': 'hospital', direct: false },
  done: { primary: true },
  income: 1_700_000,
  minimum: 1_900_000,
}

/** Five of the definitions: a choice, an age, a fact with a choice of two, a list, two sums of money. */
const conditions: readonly (readonly Expression[])[] = [
  [{ '==': [{ var: 'decide-need.decision' }, 'recognised'] }],
  [{ '<': [{ age: [{ var: 'subject.birth-date' }, { var: 'on' }] }, 18] }],
  [
    { done: 'primary' },
    {
      or: [{ '!=': [{ var: 'primary.identified-by' }, 'hospital'] }, { '==': [{ var: 'primary.direct' }, false] }],
    },
  ],
  [{ in: [{ var: 'primary.identified-by' }, ['penal', 'guardianship']] }],
  [{ '<': [{ var: 'income' }, { var: 'minimum' }] }],
]

/** The same in JavaScript, for answers known to be there and right. */
const byHand: readonly ((data: Data) => boolean)[] = [
  (all) => all['decide-need'].decision === 'recognised',
  (all) => age(all.subject['birth-date'], all.on) < 18,
  (all) => all.done.primary === true && (all.primary['identified-by'] !== 'hospital' || all.primary.direct === false),
  (all) => all.primary['identified-by'] === 'penal' || all.primary['identified-by'] === 'guardianship',
  (all) => all.income < all.minimum,
]

const right = [true, false, true, false, true]

export async function conditionSubject(): Promise<void> {
  const units = conditions.length
  const scope = scopeOf()
  const { rules, events } = longestHistory('yakutia', 'semi-residential-care')
  const state = replay(rules, events.slice(0, 14))
  const inCase = caseScope(rules, state, '2026-03-02')
  const ofCase: readonly Expression[] = [
    { '==': [{ var: 'decide-need.decision' }, 'recognised'] },
    { '<': [{ age: [{ var: 'subject.birth-date' }, { var: 'on' }] }, 18] },
    { done: 'sign-contract' },
    { '==': [{ var: 'present-papers.programme' }, true] },
    { answered: 'file-application.diagnosis' },
  ]
  const rows: readonly (Variant & { readonly answers?: () => readonly unknown[] })[] = [
    { name: 'limit: JavaScript on answers known to be right', units, run: () => byHand.map((is) => is(data)) },
    { name: 'Poryadok, holds on values at hand', units, run: () => conditions.map((is) => holds(is, scope)) },
    { name: 'Poryadok, holds on a case of 14 facts', units, run: () => ofCase.map((is) => holds([is], inCase)) },
    { name: 'Poryadok, explained', units, run: () => conditions.map((is) => explain({ and: is }, scope)) },
    ...(await peers(units)),
  ]
  for (const { name, run } of rows) {
    const found = run()
    if (/holds on values|engine|feelin/.test(name) && JSON.stringify(found) !== JSON.stringify(right))
      throw new Error(`${name} answers ${JSON.stringify(found)}`)
  }
  printTable('conditions: five of the definitions', 'conditions', measure(rows))
}

async function peers(units: number): Promise<readonly Variant[]> {
  const { LogicEngine } = await peer('json-logic-engine')
  const { evaluate } = await peer('feelin')
  const engine = new LogicEngine()
  engine.addMethod('age', ([birth, on]: readonly [string, string]) => age(birth, on))
  engine.addMethod('done', (name: string | readonly string[]) => data.done[String(name)] === true)
  const logic = conditions.map((all) => ({ and: all }))
  const feel = [
    'decision = "recognised"',
    'age(birth, on) < 18',
    'done and (by != "hospital" or direct = false)',
    'by in ("penal", "guardianship")',
    'income < minimum',
  ]
  const context = {
    decision: data['decide-need'].decision,
    birth: data.subject['birth-date'],
    on: data.on,
    by: data.primary['identified-by'],
    direct: data.primary.direct,
    done: true,
    income: data.income,
    minimum: data.minimum,
    age,
  }
  return [
    { name: 'json-logic-engine 5, run()', units, run: () => logic.map((is) => engine.run(is, data)) },
    {
      name: 'FEEL through feelin 8',
      units,
      run: () => feel.map((is) => evaluate(is, context).value ?? evaluate(is, context)),
    },
  ]
}

function scopeOf(): Scope {
  const values = new Map<string, Value>([
    ['decide-need.decision', { type: 'text', value: 'recognised' }],
    ['subject.birth-date', { type: 'date', value: '1990-05-06' }],
    ['on', { type: 'date', value: '2026-02-05' }],
    ['primary.identified-by', { type: 'text', value: 'hospital' }],
    ['primary.direct', { type: 'boolean', value: false }],
    ['income', { type: 'money', value: 1_700_000n }],
    ['minimum', { type: 'money', value: 1_900_000n }],
  ])
  return {
    read: (path) => values.get(path) ?? { type: 'unknown', reason: 'unanswered', path },
    done: (name) => own(data.done, name) === true,
    consent: () => false,
    valid: () => ({ type: 'unknown' }),
    parameter: () => ({ type: 'unknown' }),
  }
}

function age(birth: string, on: string): number {
  return Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0)
}
