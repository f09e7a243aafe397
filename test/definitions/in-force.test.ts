import { describe, expect, test } from 'vitest'
import { decide } from '#engine/workflow'
import { rulesOf } from '#scripts/rules-of.ts'
import { library } from './library.ts'

const rules = library && rulesOf(library, 'alarsky', 'rehabilitation')
if (!rules?.ok) throw new Error('alarsky has no rehabilitation')

function opening(on: string) {
  const subject = { surname: 'Образцов', 'given-name': 'Алексей', 'birth-date': '1988-03-14' }
  const stamp = { on, today: on, at: `${on}T00:00:00Z`, agency: 'penal-inspection' }
  const result = decide(rules!.value, { ...stamp, type: 'open-case', entry: 'penal', subject }, [])
  return result.ok ? 'opened' : result.problems.map(({ code }) => code)
}

describe('506-П takes new cases from its signing by 31.12.2020 (п. 5.2, 5.3)', () => {
  test('on the first and on the last day', () => {
    expect(opening('2020-06-23')).toBe('opened')
    expect(opening('2020-12-31')).toBe('opened')
  })
  test('not before and not after', () => {
    expect(opening('2020-06-22')).toEqual(['procedure-not-in-force'])
    expect(opening('2021-01-01')).toEqual(['procedure-not-in-force'])
  })
})
