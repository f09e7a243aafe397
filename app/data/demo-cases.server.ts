import type { Answers } from '#engine/schema'
import { type Order, prefill } from '#engine/workflow'
import { type CaseActor, execute, loadCase, openCase } from './cases.server.ts'
import { setDemoDate } from './clock.server.ts'
import type { Database } from './database.server.ts'
import {
  called,
  type Entry,
  enrolled,
  filed,
  incomeNews,
  programmed,
  recognised,
  servicesGiven,
  type Writer,
  woundUp,
} from './demo-histories.ts'

type DemoCase = { readonly subject: Answers; readonly entries: readonly Entry[] }

const agencies = {
  body: 'yakutia/yakutsk-authorised-body',
  centre: 'yakutia/rehabilitation-centre',
  nonprofit: 'yakutia/nonprofit-centre',
} as const satisfies Record<Writer, string>

/** Opens the demonstration's cases by the rules, moving the demonstration clock from entry to entry; all names are invented. */
export async function seedDemoCases(db: Database): Promise<void> {
  const actors = await demoActors(db)
  for (const [at, demoCase] of demoCases.entries()) await tell(db, actors, demoCase, `demo-${at + 1}`)
}

async function tell(
  db: Database,
  actors: Readonly<Record<Writer, CaseActor>>,
  { subject, entries }: DemoCase,
  key: string,
): Promise<void> {
  const on = entries[0]?.[0] ?? ''
  await setDemoDate(db, on.slice(0, 10))
  const opening = { procedure: 'semi-residential-care', entry: 'application', on, subject, idempotencyKey: key }
  const opened = await openCase(db, actors.body, opening)
  if (!opened.ok) throw new Error(`${key}: ${JSON.stringify(opened.problems)}`)
  for (const [number, [day, by, order]] of entries.entries()) {
    await setDemoDate(db, day.slice(0, 10))
    const view = await loadCase(db, actors[by], opened.value.id)
    if (!view) throw new Error(`${key}: ${by} does not see the case`)
    const full = order.type === 'do-task' ? filledIn(order, prefill(view.rules, view.state, order.task, day)) : order
    const sent = { on: day, revision: view.file.revision, idempotencyKey: `${key}-${number + 1}` }
    const done = await execute(db, actors[by], opened.value.id, full, sent)
    if (!done?.ok) throw new Error(`${key}: ${day} ${JSON.stringify(order)} ${JSON.stringify(done?.problems)}`)
  }
}

function filledIn(order: Extract<Order, { type: 'do-task' }>, begun: Answers): Order {
  return { ...order, answers: { ...begun, ...order.answers } }
}

async function demoActors(db: Database): Promise<Readonly<Record<Writer, CaseActor>>> {
  const actor = async (agency: string): Promise<CaseActor> => {
    const user = await db.selectFrom('user').select('id').where('agency', '=', agency).executeTakeFirst()
    return { id: user?.id ?? 'demo', agency }
  }
  return {
    body: await actor(agencies.body),
    centre: await actor(agencies.centre),
    nonprofit: await actor(agencies.nonprofit),
  }
}

function person(surname: string, givenName: string, patronymic: string, birthDate: string, sex: 'male' | 'female') {
  return { surname, 'given-name': givenName, patronymic, 'birth-date': birthDate, sex }
}

// How each case stands on Thursday 05.02.2026, the first day of the demonstration.
const demoCases: readonly DemoCase[] = [
  {
    // Closed: the programme of a month is fulfilled and evaluated.
    subject: person('Ёлкина', 'Мария', 'Андреевна', '1988-08-21', 'female'),
    entries: [
      ...filed('2025-10-30', '2025-10-30', '1'),
      ...recognised('2025-10-31', '2025-11-05', '1'),
      ...programmed(['2025-11-06', '2025-11-06', '2025-11-07'], '1', 'rehabilitation-centre', 1),
      ...called('centre', '2025-11-10', '2025-11-11', '2025-11-17'),
      ...enrolled('centre', ['2025-11-10', '2025-11-17', '2025-11-18', '2025-11-25'], '1'),
      servicesGiven('centre', '2025-11-18', '2025-11-28', '1'),
      servicesGiven('centre', '2025-12-01', '2025-12-18', '2'),
      ...woundUp('centre', ['2025-12-18', '2025-12-19', '2025-12-22', '2025-12-26']),
    ],
  },
  {
    // In service at the state provider; a change of income is to be reckoned by tomorrow.
    subject: person('Тарабукин', 'Ньургун', 'Васильевич', '1993-03-14', 'male'),
    entries: [
      ...filed('2025-11-10', '2025-11-10', '2'),
      ...recognised('2025-11-13', '2025-11-14', '2'),
      ...programmed(['2025-11-19', '2025-11-20', '2025-11-21'], '2', 'rehabilitation-centre', 3),
      ...called('centre', '2025-11-24', '2025-11-25', '2025-12-04'),
      ...enrolled('centre', ['2025-11-26', '2025-12-04', '2025-12-05', '2025-12-15'], '2'),
      servicesGiven('centre', '2025-12-05', '2025-12-30', '3'),
      servicesGiven('centre', '2026-01-12', '2026-01-30', '1'),
      ...incomeNews('centre', '2026-02-03'),
    ],
  },
  {
    // The non-profit provider awaits the citizen, who is called for today.
    subject: person('Скрябина', 'Туйаара', 'Егоровна', '1996-11-30', 'female'),
    entries: [
      ...filed('2026-01-12', '2026-01-12', '1'),
      ...recognised('2026-01-15', '2026-01-16', '1'),
      ...programmed(['2026-01-20', '2026-01-22', '2026-01-23'], '1', 'nonprofit-centre', 6),
      ...called('nonprofit', '2026-01-26', '2026-01-27', '2026-02-05'),
    ],
  },
  {
    // The state provider has the file and is to call the citizen today.
    subject: person('Шестаков', 'Пётр', 'Ильич', '1979-05-02', 'male'),
    entries: [
      ...filed('2026-01-20', '2026-01-20', '2'),
      ...recognised('2026-01-22', '2026-01-23', '2'),
      ...programmed(['2026-01-28', '2026-01-30', '2026-02-02'], '2', 'rehabilitation-centre', 6),
      ['2026-02-03', 'centre', { type: 'do-task', task: 'receive-file', answers: {} }],
    ],
  },
  {
    // The programme is due today.
    subject: person('Семёнов', 'Артём', 'Николаевич', '2001-07-19', 'male'),
    entries: [...filed('2026-01-22', '2026-01-22', '3'), ...recognised('2026-01-27', '2026-01-29', '3')],
  },
  {
    // The assessment is overdue by two working days.
    subject: person('Алёшина', 'Виктория', 'Сергеевна', '1990-12-05', 'female'),
    entries: filed('2026-01-28', '2026-01-29', '4'),
  },
  {
    // The assessment is due today.
    subject: person('Павлов', 'Айтал', 'Дмитриевич', '1985-02-11', 'male'),
    entries: filed('2026-02-02', '2026-02-02', '5'),
  },
  {
    // The assessment is due tomorrow.
    subject: person('Николаева', 'Саргылана', 'Петровна', '1999-06-24', 'female'),
    entries: filed('2026-02-03', '2026-02-03', '6'),
  },
  {
    // A girl of 15: the mother filed the application yesterday, today it is registered.
    subject: person('Образцова', 'Сайаана', 'Айсеновна', '2010-09-14', 'female'),
    entries: filed('2026-02-04', '2026-02-05', '7', {
      'legal-capacity': undefined,
      surname: 'Образцова',
      'given-name': 'Мария',
      status: 'parent',
      authority: { date: '2010-10-01' },
    }),
  },
]
