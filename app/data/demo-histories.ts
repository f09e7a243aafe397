import type { Answers } from '#engine/schema'
import { consent, type Entry, task } from './demo-case.ts'

/** Who writes an entry down: the authorised body, the state provider or the non-profit one. */
export type Writer = 'body' | 'centre' | 'nonprofit'

/** The application filed and, on a later day or the same, registered. */
export function filed(on: string, registered: string, number: string, filing: Answers = {}): readonly Entry[] {
  const papers = {
    diagnosis: { date: '2025-10-20' },
    treatment: { date: '2025-10-27' },
    discharge: { date: '2025-10-27' },
  }
  const answers = { 'legal-capacity': true, telephone: '+79240000000', ...papers, ...filing }
  return [
    [on, 'body', task('file-application', answers)],
    [registered, 'body', task('register-application', { number })],
  ]
}

/** The act of assessment and the decision that the person is in need. */
export function recognised(assessed: string, decided: string, number: string): readonly Entry[] {
  return [
    [assessed, 'body', task('assess-need', assessment(assessed, number))],
    [decided, 'body', task('decide-need', { number, decision: 'recognised' })],
  ]
}

/** The programme, approved, its copy handed over, the file sent. */
export function programmed(
  [drawnUp, approved, sent]: readonly [string, string, string],
  number: string,
  provider: string,
  months: number,
): readonly Entry[] {
  const services = [
    { service: 'diagnostics', volume: 1 },
    { service: 'correction', volume: 48 },
    { service: 'psychological-patronage', volume: 6 },
  ]
  const programme = { number, months, form: 'semi-residential', provider, services }
  return [
    [drawnUp, 'body', task('draw-up-programme', { ...programme, 'length-basis': { date: '2025-10-27' } })],
    [approved, 'body', task('approve-programme', { position: 'Руководитель органа' })],
    [approved, 'body', task('hand-over-copy')],
    [sent, 'body', task('send-file')],
  ]
}

/** The provider has the file and has told the citizen the day of admission. */
export function called(by: Writer, received: string, told: string, admission: string): readonly Entry[] {
  const answers = { telephone: '+79240000000', spoke: 'citizen', admission: `${admission}T10:00+09:00` }
  return [
    [received, by, task('receive-file')],
    [told, by, task('call-citizen', answers)],
  ]
}

/** Consent, papers, contract, the order of the next day, the register. */
export function enrolled(
  by: Writer,
  [sampled, admitted, ordered, registered]: readonly [string, string, string, string],
  number: string,
): readonly Entry[] {
  const names = [
    'intestinal',
    'diphtheria',
    'helminths',
    'gonorrhoea',
    'syphilis',
    'tuberculosis',
    'no-contact',
    'mental-state',
  ]
  const papers = Object.fromEntries(names.map((name) => [name, { date: sampled }]))
  const contract = { number, 'signed-by': 'citizen', familiarised: true, payment: 'free' }
  return [
    [admitted, by, consent('service')],
    [
      `${admitted}T10:00+09:00`,
      by,
      task('present-papers', { programme: true, psychoneurological: false, danger: 'none', ...papers }),
    ],
    [`${admitted}T14:00+09:00`, by, task('sign-contract', contract)],
    [ordered, by, task('enrol', { number })],
    [registered, by, task('enter-in-register')],
  ]
}

export function servicesGiven(by: Writer, from: string, to: string, number: string): Entry {
  const services = [{ service: 'correction', provided: 8 }]
  return [to, by, task('act-of-services', { number, from, to, services, charged: '0.00' })]
}

/** A change of income of which the provider has heard. */
export function incomeNews(by: Writer, on: string): readonly Entry[] {
  return [
    [on, by, { type: 'open-branch', branch: 'income-news' }],
    [on, by, task('income-news#1/receive-news', { source: 'recipient', change: 'Член семьи вышел на работу' })],
  ]
}

/** From the end of the term to the evaluation of the results. */
export function woundUp(
  by: Writer,
  [ended, marked, sent, evaluated]: readonly [string, string, string, string],
): readonly Entry[] {
  const services = [
    { service: 'diagnostics', volume: 1, provided: 1, mark: 'done' },
    { service: 'correction', volume: 48, provided: 48, mark: 'done' },
  ]
  const results = { completeness: 'full', timeliness: 'full', effect: 'full' }
  return [
    [ended, by, { type: 'take-closing', closing: 'term-ended', answers: {} }],
    [marked, by, task('mark-programme', { services, 'authorised-person': 'Специалист центра' })],
    [marked, by, task('return-programme')],
    [sent, by, task('note-departure')],
    [sent, by, task('send-results')],
    [evaluated, 'body', task('evaluate', { ...results, conclusion: 'Программа выполнена, ремиссия сохраняется' })],
  ]
}

function assessment(on: string, number: string): Answers {
  return {
    'act-date': on,
    'act-number': number,
    'application-kind': 'first',
    'actual-address': { city: 'Якутск', street: 'Образцовая', house: '1' },
    identity: {
      series: '9800',
      number: '000000',
      'issued-by': 'МВД по Республике Саха (Якутия)',
      'issued-on': '2015-06-01',
    },
    'studies-now': false,
    'has-rehab-programme': 'no',
    incomes: [
      { person: 'Сам заявитель', 'income-kind': 'заработная плата', amount: '360000.00' },
      { person: 'Мать', 'income-kind': 'пенсия', amount: '180000.00' },
    ],
    'family-size': 3,
    'housing-kind': 'flat',
    rooms: 2,
    floor: 3,
    'family-status': 'with-relatives',
    indicated: 'indicated',
    contraindications: 'no',
    'recommended-forms': ['semi-residential'],
    'conclusion-date': on,
    signature: { name: 'Специалист органа' },
  }
}
