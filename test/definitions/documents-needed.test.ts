import { describe, expect, test } from 'vitest'
import { play } from '#engine/scenarios'
import { agenda, type Rules, replay } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from './library.ts'

const found = library && rulesOf(library, 'yakutia', 'semi-residential-care')
const scenario = library?.scenarios['yakutia/expired-smear']
if (!found?.ok || !scenario) throw new Error('no such procedure')
const rules = found.value
const events = play(rules, scenario).steps.flatMap((step) => step.events)

/** The case up to a doing of a task, the first or the next. */
function until(task: string, nth = 1) {
  const at = events.findIndex(
    (event, index) =>
      event.type === 'task-done' &&
      event.task === task &&
      events.slice(0, index).filter((other) => other.type === 'task-done' && other.task === task).length === nth - 1,
  )
  return replay(rules, events.slice(0, at + 1))
}

function needed(by: Rules, state: ReturnType<typeof until>, task: string, on: string) {
  const item = agenda(by, state, on).find((one) => one.task === task)
  return item?.documents.map(({ field, through, warning }) => [field, through, warning ?? ''])
}

const good = (smears: string, warning = '') =>
  ['intestinal', 'diphtheria', 'helminths', 'gonorrhoea'].map((field) => [field, smears, warning])
const syphilis = ['syphilis', '2026-05-18', '']
const tuberculosis = ['tuberculosis', '2027-02-18', '']

test('63-Н, п. 5.2: the day of admission that the provider named stands by the task', () => {
  const item = agenda(rules, until('call-citizen'), '2026-02-19').find(({ task }) => task === 'present-papers')
  expect(item).toMatchObject({ planned: '2026-03-05T10:00+09:00', due: { type: 'undated' }, documents: [] })
})

describe('63-Н, п. 5.3(2): smears of 18 February are good through 4 March, papers are shown on the 5th', () => {
  test('the contract says which papers were not good on that day, and through which day each is', () => {
    expect(needed(rules, until('present-papers'), 'sign-contract', '2026-03-05')).toEqual([
      ...good('2026-03-04', 'expired'),
      syphilis,
      tuberculosis,
    ])
  })

  test('the papers to be shown anew say so too', () => {
    expect(needed(rules, until('present-papers'), 'present-papers', '2026-03-06')).toEqual([
      ...good('2026-03-04', 'expired'),
      syphilis,
      tuberculosis,
    ])
  })

  test('shown anew on 10 March, of 5 March, they are good, and the contract of the next day has nothing to warn of', () => {
    expect(needed(rules, until('present-papers', 2), 'sign-contract', '2026-03-10')).toEqual([
      ...good('2026-03-19'),
      syphilis,
      tuberculosis,
    ])
  })
})

describe('where papers must be good on the day of the contract itself, they are warned of before it', () => {
  const admission = rules.version.workflow.stages.admission
  const contract = admission?.tasks['sign-contract']
  if (!admission || !contract) throw new Error('no contract')
  const valid = { when: [{ valid: ['present-papers', { var: 'on' }] }], source: 'yakutia/63-n#5.3(2)' }
  const withContract = (change: object): Rules => {
    const task = { ...contract, requires: { valid }, ...change }
    const stages = {
      ...rules.version.workflow.stages,
      admission: { ...admission, tasks: { ...admission.tasks, 'sign-contract': task } },
    }
    return { ...rules, version: { ...rules.version, workflow: { ...rules.version.workflow, stages } } }
  }
  const shown = until('present-papers', 2)

  // Papers of 10 March; the smears of 5 March are good through the 19th.
  test.each([
    ['2026-03-11', 'eight days before their last day', '2026-03-16', ''],
    ['2026-03-12', 'a week before it', '2026-03-16', 'within-week'],
    ['2026-03-11', 'the contract is due on the day after it', '2026-03-20', 'before-day'],
    ['2026-03-19', 'on it', '2026-03-19', 'within-week'],
    ['2026-03-20', 'after it', '2026-03-20', 'expired'],
  ])('on %s, %s (due %s): «%s»', (on, _when, date, warning) => {
    const by = withContract({ deadline: { date, source: 'yakutia/63-n#6.4' } })
    expect(needed(by, shown, 'sign-contract', on)?.slice(0, 4)).toEqual(good('2026-03-19', warning))
  })

  test('a day appointed that is still ahead goes before the day it is due by', () => {
    const date = '2026-03-25'
    const appointed = withContract({
      deadline: { date, source: 'yakutia/63-n#6.4' },
      planned: 'call-citizen.admission',
    })
    // Appointed for 5 March, when the smears of 5 March are good; once that day is past, the 25th counts.
    expect(needed(appointed, shown, 'sign-contract', '2026-03-04')?.[0]).toEqual(['intestinal', '2026-03-19', ''])
    expect(needed(appointed, shown, 'sign-contract', '2026-03-06')?.[0]?.[2]).toBe('before-day')
  })
})
