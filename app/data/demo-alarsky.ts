import { consent, type DemoCase, type DemoProcedure, type Entry, person, task } from './demo-case.ts'

/** Identified by the penal inspection; with consent the information goes to «Volya», whose consultants counsel. */
function passedOn(talked: string, passed: string, circumstances: string): readonly Entry[] {
  const information = { 'identified-by': 'penal', 'talked-on': talked, circumstances, 'intoxicated-offence': true }
  return [
    [talked, 'penal', task('record-primary-information', information)],
    [talked, 'penal', consent('hand-over')],
    [passed, 'penal', task('pass-to-volya', { 'passed-by': 'letter' })],
  ]
}

function counselled(on: string, by: string, notes: string, treatment: string): Entry {
  return [on, by, task('counsel', { help: ['psychological', 'motivation'], notes, treatment })]
}

function contact(on: string): Entry {
  return [
    on,
    'executor',
    task('quarterly-contact', { reached: true, changes: 'Работает, живёт с семьёй', 'in-remission': 'none' }),
  ]
}

function centrePicked(on: string, start: string, end: string): readonly Entry[] {
  const choice = { centre: 'nonstate-centre', 'register-ground': 'certified' }
  return [
    [on, 'youth', task('pick-centre', { ...choice, 'planned-start': start, 'planned-end': end })],
    [on, 'youth', task('conclude-exchange-agreement', { 'concluded-by': 'volya' })],
  ]
}

// All were opened while the agreement was in force, to 31.12.2020, and are still open on 05.02.2026.
const cases: readonly DemoCase[] = [
  {
    // In accompaniment to 20.12.2026, the next contact is due on 31.03.2026; the five years of out-patient support are
    // over, the hospital may confirm remission; urgent services are asked for.
    entry: 'penal',
    subject: person('Кедров', 'Олег', 'Викторович', '1986-04-17', 'male'),
    entries: [
      ...passedOn('2020-09-14', '2020-09-15', 'Рассказал об употреблении в беседе'),
      counselled('2020-09-21', 'volya', 'Готов обсуждать лечение', 'needed'),
      ['2020-09-28', 'volya', consent('treatment')],
      ['2020-09-28', 'youth', task('send-to-treatment', { institution: 'ОГБУЗ «Аларская РБ»' })],
      ['2020-09-29', 'hospital', task('out-patient', { 'in-patient': 'agreed' })],
      ['2020-10-30', 'hospital', task('in-patient', { 'admitted-on': '2020-10-01', outcome: 'completed' })],
      ['2024-06-10', 'hospital', task('send-to-rehabilitation', { institution: 'Реабилитационный центр' })],
      ...centrePicked('2024-06-17', '2024-06-24', '2024-12-20'),
      ['2024-11-19', 'nonstate', task('notify-end', { advice: 'Живёт один' })],
      ['2024-12-20', 'nonstate', task('finish-course', { outcome: 'success' })],
      ['2024-12-20', 'executor', consent('follow-up')],
      ...['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-26'].map(contact),
      ['2026-02-03', 'youth', task('report-need', { need: 'Тёплая одежда, продукты' })],
      ['2026-02-04', 'family', { type: 'open-branch', branch: 'urgent-services' }],
    ],
  },
  {
    // «Volya» goes on counselling.
    entry: 'penal',
    subject: person('Лугова', 'Надежда', 'Игоревна', '1994-10-02', 'female'),
    entries: [
      ...passedOn('2020-10-12', '2020-10-13', 'Просит помощи'),
      counselled('2020-10-20', 'volya', 'О лечении пока не думает', 'undecided'),
      counselled('2026-01-22', 'volya', 'Снова пришла, говорили о лечении', 'undecided'),
    ],
  },
  {
    // No treatment is needed, the department is to pick a centre.
    entry: 'penal',
    subject: person('Озерова', 'Дарья', 'Сергеевна', '1998-06-11', 'female'),
    entries: [
      ...passedOn('2020-12-14', '2020-12-16', 'Ищет центр'),
      counselled('2026-02-03', 'volya', 'Лечение не требуется, согласна на реабилитацию', 'not-needed'),
    ],
  },
  {
    // No treatment is needed; the course ends on 05.03.2026, so the centre tells of it by today.
    entry: 'prevention-room',
    subject: person('Степной', 'Роман', 'Андреевич', '2001-01-25', 'male'),
    entries: [
      [
        '2020-11-16',
        'youth',
        task('record-primary-information', {
          'identified-by': 'prevention-room',
          'talked-on': '2020-11-16',
          circumstances: 'Пришёл в кабинет профилактики колледжа',
          'intoxicated-offence': false,
        }),
      ],
      ['2020-11-18', 'youth', task('work-with-student', { done: 'Назначены встречи с психологом' })],
      counselled('2020-11-18', 'youth', 'О лечении говорить рано', 'undecided'),
      counselled('2026-01-12', 'youth', 'Лечение не требуется, готов ехать в центр', 'not-needed'),
      ...centrePicked('2026-01-19', '2026-01-20', '2026-03-05'),
    ],
  },
]

export const alarsky: DemoProcedure = {
  procedure: 'rehabilitation',
  agencies: {
    penal: 'alarsky/penal-inspection',
    youth: 'alarsky/youth-department',
    volya: 'alarsky/volya',
    hospital: 'alarsky/hospital',
    nonstate: 'alarsky/nonstate-centre',
    executor: 'alarsky/executor',
    family: 'alarsky/family-centre',
  },
  cases,
}
