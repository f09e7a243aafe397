import { describe, expect, test } from 'vitest'
import { documentNeeds } from '#app/cases/view/document-needs.server.ts'
import { workRows } from '#app/data/case/work-rows.ts'
import { play } from '#engine/scenarios'
import { agenda, replay } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from '#test/definitions/library.ts'

const found = library && rulesOf(library, 'yakutia', 'semi-residential-care')
const scenario = library?.scenarios['yakutia/expired-smear']
if (!found?.ok || !scenario) throw new Error('no such procedure')
const rules = found.value
const events = play(rules, scenario).steps.flatMap((step) => step.events)
const first = events.findIndex((event) => event.type === 'task-done' && event.task === 'present-papers')
/** Papers sampled on 18 February, shown on 5 March: the smears were good through the 4th. */
const shown = replay(rules, events.slice(0, first + 1))

function needs(task: string, agency: string, today: string) {
  const item = agenda(rules, shown, today).find((one) => one.task === task)
  return item && documentNeeds({ rules, state: shown, agency, today }, item, 'ru')
}

describe('63-Н, п. 5.3(2): the papers a task needs', () => {
  test('are said together by their last day, the nearest first, with a warning in words', () => {
    const [smears, syphilis, tuberculosis, ...more] =
      needs('sign-contract', 'rehabilitation-centre', '2026-03-05') ?? []
    expect(smears?.words).toMatch(/^.+; .+; .+; .+: по 04\.03\.2026 включительно — срок вышел$/)
    expect(smears?.warns).toBe(true)
    expect(syphilis?.words).toMatch(/: по 18\.05\.2026 включительно$/)
    expect(tuberculosis).toMatchObject({
      words: expect.stringMatching(/: по 18\.02\.2027 включительно$/),
      warns: false,
    })
    expect(more).toEqual([])
  })

  test('are a week before their last day said to be good for a week or less', () => {
    const words = needs('present-papers', 'rehabilitation-centre', '2026-05-11')?.map((need) => need.words)
    expect(words?.[1]).toMatch(/: по 18\.05\.2026 включительно — осталось не больше недели$/)
  })

  test('are not said to who may not read them', () => {
    expect(needs('sign-contract', 'yakutsk-authorised-body', '2026-03-05')).toEqual([])
  })

  test('mark the line of the list with their nearest last day', () => {
    const lines = workRows(rules, shown, '2026-03-05', ['rehabilitation-centre'], 'РЦ-1')
    expect(lines.find(({ task }) => task === 'sign-contract')?.body.papers).toEqual({
      through: '2026-03-04',
      isExpired: true,
    })
  })
})
