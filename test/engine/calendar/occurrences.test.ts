import { describe, expect, test } from 'vitest'
import { type Calendar, type Every, occurrences } from '#engine/calendar'
import { alarsky, federal, irkutsk, law, yakutia } from './calendars.ts'

const quarterly: Every = { amount: 1, unit: 'quarter', by: 'calendar' }
const monthly: Every = { amount: 1, unit: 'month', by: 'calendar' }
const accompaniment = { from: '2020-12-25', to: '2022-12-25' }
const programme = { from: '2026-03-03', to: '2026-09-03' }

const listed = (every: Every, window: { from: string; to?: string }, until: string, calendar: Calendar) => {
  const result = occurrences(every, window, until, calendar, law)
  return result.ok ? result.value : []
}
const dates = (...args: Parameters<typeof listed>) => listed(...args).map(({ due }) => due)

describe('506-П, п. 3.5.OSDM.2: quarterly contact during two years of accompaniment', () => {
  test.each([irkutsk, alarsky])(
    'by calendar quarters that begin in the window, the last cut by its end',
    (calendar) => {
      expect(dates(quarterly, accompaniment, '2022-12-25', calendar)).toEqual([
        ...['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-30'],
        ...['2022-03-31', '2022-06-30', '2022-09-30', '2022-12-23'],
      ])
    },
  )

  test('every three months from the end of the course, never out of the window', () => {
    expect(dates({ ...quarterly, by: 'anchor' }, accompaniment, '2022-12-25', irkutsk)).toEqual([
      ...['2021-03-25', '2021-06-25', '2021-09-27', '2021-12-27'],
      ...['2022-03-25', '2022-06-27', '2022-09-26', '2022-12-23'],
    ])
  })

  test('each contact knows its quarter, and why it is due on its day', () => {
    expect(listed(quarterly, accompaniment, '2022-12-25', irkutsk).at(-1)).toEqual({
      due: '2022-12-23',
      period: { from: '2022-10-01', to: '2022-12-25' },
      steps: [
        { type: 'window-end', on: '2022-12-25' },
        { type: 'skipped', reason: 'weekend', on: '2022-12-25', calendar: 'russia/federal' },
        { type: 'skipped', reason: 'weekend', on: '2022-12-24', calendar: 'russia/federal' },
        { type: 'rolled', from: '2022-12-25', to: '2022-12-23' },
        { type: 'end', on: '2022-12-23' },
      ],
    })
  })

  test('only quarters begun by the day asked about are listed', () => {
    expect(dates(quarterly, accompaniment, '2021-04-01', irkutsk)).toEqual(['2021-03-31', '2021-06-30'])
    expect(dates({ ...quarterly, by: 'anchor' }, accompaniment, '2020-12-25', irkutsk)).toEqual(['2021-03-25'])
  })
})

describe('63-Н, п. 4.5: a monthly act for the services really given', () => {
  test('the month in which the service began has its act too, and so has the month in which it ends', () => {
    expect(dates({ ...monthly, partial: true }, programme, '2026-09-03', yakutia)).toEqual([
      ...['2026-03-31', '2026-04-30', '2026-05-29', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-03'],
    ])
  })
})

describe('506-П, п. 4.8: quarterly review while the agreement is in force', () => {
  test.each([
    ['a municipal body', federal, '2020-12-31'],
    ['a regional state body', irkutsk, '2020-12-30'],
  ])('%s', (_body, calendar, last) => {
    expect(dates(quarterly, { from: '2020-06-23', to: '2020-12-31' }, '2020-12-31', calendar)).toEqual([
      '2020-09-30',
      last,
    ])
  })
})

describe('63-Н, п. 4.5: monthly payment during a programme of six months', () => {
  test('by calendar months', () => {
    expect(dates(monthly, programme, '2026-09-03', yakutia)).toEqual([
      ...['2026-04-30', '2026-05-29', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-03'],
    ])
  })

  test('every month from the start', () => {
    expect(dates({ ...monthly, by: 'anchor' }, programme, '2026-09-03', yakutia)).toEqual([
      ...['2026-04-03', '2026-05-04', '2026-06-03', '2026-07-03', '2026-08-03', '2026-09-03'],
    ])
  })
})

test('506-П, п. 4.8: a quarter whose day is known does not wait for one in a year nobody has published', () => {
  const from2027 = { from: '2027-07-01' }
  expect(occurrences(quarterly, from2027, '2028-01-15', federal, law)).toMatchObject({ ok: false })
  expect(occurrences(quarterly, from2027, '2028-01-15', federal, law, 2)).toMatchObject({
    value: [{ due: '2027-09-30' }, { due: '2027-12-30' }],
  })
})

describe('a recurrence', () => {
  test('from the 31st does not drift after a short month', () => {
    const window = { from: '2025-10-31', to: '2026-03-31' }
    expect(dates({ ...monthly, by: 'anchor', roll: 'none' }, window, '2026-03-31', federal)).toEqual([
      ...['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31'],
    ])
    expect(listed({ ...monthly, by: 'anchor' }, window, '2026-03-31', federal)[0]?.steps).toContainEqual({
      type: 'clipped',
      day: 31,
      to: '2025-11-30',
    })
  })

  test('by the region, where the norm does not say: calendar', () => {
    const { by: _, ...every } = quarterly
    expect(dates(every, { from: '2021-01-01' }, '2021-01-01', federal)).toEqual(['2021-03-31'])
  })

  test('of half-years follows January and July, of years 1 January, of weeks Monday', () => {
    const window = { from: '2022-03-15', to: '2023-12-31' }
    expect(dates({ amount: 6, unit: 'month', by: 'calendar' }, window, '2023-12-31', federal)).toEqual([
      ...['2022-12-30', '2023-06-30', '2023-12-29'],
    ])
    expect(dates({ amount: 1, unit: 'year', by: 'calendar' }, window, '2023-12-31', federal)).toEqual(['2023-12-29'])
    expect(dates({ amount: 1, unit: 'week', by: 'calendar' }, window, '2022-03-28', federal)).toEqual([
      ...['2022-03-25', '2022-04-01'],
    ])
  })

  test('whose day off is the eve of the end of the window moves back, not out of it', () => {
    expect(
      dates({ ...monthly, by: 'anchor' }, { from: '2022-11-24', to: '2022-12-25' }, '2022-12-25', federal),
    ).toEqual(['2022-12-23'])
  })

  test('whose window ends on the last known day asks nothing of the next year', () => {
    const window = { from: '2027-09-30', to: '2027-12-31' }
    expect(dates({ amount: 1, unit: 'month', by: 'calendar', roll: 'forward' }, window, '2027-12-31', federal)).toEqual(
      [...['2027-11-01', '2027-11-30', '2027-12-30']],
    )
  })

  test('skips a period that has no working day inside the window', () => {
    expect(dates(quarterly, { from: '2022-07-01', to: '2023-01-01' }, '2023-01-01', federal)).toEqual([
      ...['2022-09-30', '2022-12-30'],
    ])
  })

  test.each<[string, Every, { from: string; to?: string }, string]>([
    ['bad-date', quarterly, { from: '2021-02-30' }, '2021-03-01'],
    ['bad-date', quarterly, { from: '2021-02-01', to: '' }, '2021-03-01'],
    ['bad-date', quarterly, { from: '2021-02-01' }, 'today'],
    ['bad-amount', { amount: 0, unit: 'month' }, { from: '2021-02-01' }, '2021-03-01'],
    ['bad-amount', { amount: 1, unit: 'week', roll: 'none' }, { from: '0026-02-01' }, '2026-03-01'],
    ['bad-unit', { amount: 1, unit: 'working-day', by: 'anchor' }, { from: '2021-02-01' }, '2021-03-01'],
    ['bad-unit', { amount: 1, unit: 'calendar-day', by: 'calendar' }, { from: '2021-02-01' }, '2021-03-01'],
    ['before-known-calendar', quarterly, { from: '2018-02-01' }, '2021-03-01'],
    ['beyond-known-calendar', quarterly, { from: '2027-02-01' }, '2028-01-01'],
  ])('is refused: %s for %j in %j until %s', (code, every, window, until) => {
    expect(occurrences(every, window, until, federal, law)).toMatchObject({ ok: false, problems: [{ code }] })
  })
})
