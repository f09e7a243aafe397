import { type DemoCase, type DemoProcedure, person, task } from './demo-case.ts'
import {
  called,
  enrolled,
  filed,
  incomeNews,
  programmed,
  recognised,
  servicesGiven,
  woundUp,
} from './demo-histories.ts'

// How each case stands on Thursday 05.02.2026, the first day of the demonstration.
const cases: readonly DemoCase[] = [
  {
    // Closed: the programme of a month is fulfilled and evaluated.
    entry: 'application',
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
    entry: 'application',
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
    entry: 'application',
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
    entry: 'application',
    subject: person('Шестаков', 'Пётр', 'Ильич', '1979-05-02', 'male'),
    entries: [
      ...filed('2026-01-20', '2026-01-20', '2'),
      ...recognised('2026-01-22', '2026-01-23', '2'),
      ...programmed(['2026-01-28', '2026-01-30', '2026-02-02'], '2', 'rehabilitation-centre', 6),
      ['2026-02-03', 'centre', task('receive-file')],
    ],
  },
  {
    // The programme is due today.
    entry: 'application',
    subject: person('Семёнов', 'Артём', 'Николаевич', '2001-07-19', 'male'),
    entries: [...filed('2026-01-22', '2026-01-22', '3'), ...recognised('2026-01-27', '2026-01-29', '3')],
  },
  {
    // The assessment is overdue by two working days.
    entry: 'application',
    subject: person('Алёшина', 'Виктория', 'Сергеевна', '1990-12-05', 'female'),
    entries: filed('2026-01-28', '2026-01-29', '4'),
  },
  {
    // The assessment is due today.
    entry: 'application',
    subject: person('Павлов', 'Айтал', 'Дмитриевич', '1985-02-11', 'male'),
    entries: filed('2026-02-02', '2026-02-02', '5'),
  },
  {
    // The assessment is due tomorrow.
    entry: 'application',
    subject: person('Николаева', 'Саргылана', 'Петровна', '1999-06-24', 'female'),
    entries: filed('2026-02-03', '2026-02-03', '6'),
  },
  {
    // A girl of 15: the mother filed the application yesterday, today it is registered.
    entry: 'application',
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

export const yakutia: DemoProcedure = {
  procedure: 'semi-residential-care',
  agencies: {
    body: 'yakutia/yakutsk-authorised-body',
    centre: 'yakutia/rehabilitation-centre',
    nonprofit: 'yakutia/nonprofit-centre',
  },
  cases,
}
