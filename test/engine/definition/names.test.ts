import { describe, expect, test } from 'vitest'
import { problemsAfter } from '#test/support/tiny-region.ts'

const region = 'regions/tiny/region.json'
const workflow = 'workflows/tiny/help.json'
const _request = 'forms/tiny/request.json'
const _main = '/sections/main/fields'

const inWorkflow = (change: object) => problemsAfter({ [workflow]: { ...change } })
const inTask = (task: object) => inWorkflow({ stages: { intake: { tasks: { decide: { ...task } } } } })
const decide = `${workflow}#/stages/intake/tasks/decide`

describe('a workflow names what it has', () => {
  test.each([
    ['the role of a task', { role: 'offise' }, 'role', 'unknown-role', 'offise', 'office'],
    ['whom it is done with', { with: ['persons'] }, 'with/0', 'unknown-role', 'persons', 'person'],
    ['whom it is addressed to', { to: 'persona' }, 'to', 'unknown-role', 'persona', 'person'],
    ['the task before it', { after: ['aply'] }, 'after/0', 'unknown-task', 'aply', 'apply'],
    ['the papers handed over', { hands: ['aply'] }, 'hands/0', 'unknown-task', 'aply', 'apply'],
    ['the task it amends', { amends: 'aply' }, 'amends', 'unknown-task', 'aply', 'apply'],
  ])('%s', (_name, task, pointer, code, name, near) =>
    expect(inTask(task)).toEqual([{ at: `${code} ${decide}/${pointer}`, name, near }]),
  )

  test.each([
    [
      'who acts instead',
      { roles: { person: { instead: { role: 'friend' } } } },
      'role',
      '/roles/person/instead/role',
      'friend',
    ],
    ['who consents', { consents: { service: { role: 'friend' } } }, 'role', '/consents/service/role', 'friend'],
    [
      'where an entry leads',
      { entries: { application: { to: 'friend' } } },
      'stage',
      '/entries/application/to',
      'friend',
    ],
    [
      'where a transition leads',
      { stages: { intake: { next: { granted: { to: 'friend' } } } } },
      'stage',
      '/stages/intake/next/granted/to',
      'friend',
    ],
    [
      'what a transition closes with',
      { stages: { intake: { next: { refused: { close: 'friend' } } } } },
      'closing',
      '/stages/intake/next/refused/close',
      'friend',
    ],
    [
      'who opens a branch',
      { branches: { child: { opens: { by: 'friend' } } } },
      'role',
      '/branches/child/opens/by',
      'friend',
    ],
    [
      'during what a branch may open',
      { branches: { child: { during: ['friend'] } } },
      'stage',
      '/branches/child/during/0',
      'friend',
    ],
    [
      'what a branch pauses',
      { branches: { child: { pauses: ['friend'] } } },
      'stage',
      '/branches/child/pauses/0',
      'friend',
    ],
    ['where a closing winds up', { closings: { given: { to: 'friend' } } }, 'stage', '/closings/given/to', 'friend'],
    [
      'whose duty it is',
      { duties: { learn: { title: 'Учиться', role: 'friend', source: 'tiny/order#1' } } },
      'role',
      '/duties/learn/role',
      'friend',
    ],
  ])('%s', (_name, change, word, pointer, name) =>
    expect(inWorkflow(change)).toEqual([{ at: `unknown-${word} ${workflow}#${pointer}`, name }]),
  )

  test('a branch stops the clock of tasks and of stages', () =>
    expect(inWorkflow({ branches: { child: { stopsClock: ['decide', 'intake'] } } })).toEqual([]))

  test('a transition leads to a stage or closes the case', () => {
    const next = (refused: object) => inWorkflow({ stages: { intake: { next: { refused } } } })
    const expected = [{ at: `to-or-close ${workflow}#/stages/intake/next/refused` }]
    expect(next({ close: null })).toEqual(expected)
    expect(next({ to: 'care' })).toEqual(expected)
  })

  test('stages, branches, closings and tasks share one namespace', () =>
    expect(inWorkflow({ branches: { care: { title: 'Уход', source: 'tiny/order#3', tasks: {} } } })).toEqual([
      { at: `repeated-name ${workflow}#/branches/care`, name: 'care' },
    ]))

  test('a name with a meaning of its own is not given to a node', () =>
    expect(inWorkflow({ closings: { subject: { title: 'Конец', source: 'tiny/order#3' } } })).toEqual([
      { at: `reserved-name ${workflow}#/closings/subject`, name: 'subject' },
    ]))

  test('what is added to a term is in the unit of the term, and runs from nothing of its own', () => {
    const deadline = { amount: 5, unit: 'working-day', from: 'apply', source: 'tiny/order#3' }
    const more = { when: [{ done: 'apply' }], amount: 2, unit: 'working-day', prolongs: true }
    const prolonged = (change: object) =>
      inTask({ deadline: { ...deadline, exceptions: { more: { ...more, ...change } } } })
    const fault = { at: `other-unit ${decide}/deadline/exceptions/more`, name: 'more', unit: 'working-day' }
    expect(prolonged({})).toEqual([])
    expect(prolonged({ unit: 'calendar-day' })).toEqual([fault])
    expect(prolonged({ from: 'apply' })).toEqual([fault])
  })

  test('no node is called as every object calls something', () =>
    expect(inTask({ role: 'to-string', after: ['constructor'] })).toMatchObject([
      { at: `unknown-role ${decide}/role` },
      { at: `unknown-task ${decide}/after/0` },
    ]))
})

describe('a region binds the roles of its procedures', () => {
  const roles = (change: object | null) =>
    problemsAfter({ [region]: { procedures: { help: { roles: { office: change } } } } })
  const at = `${region}#/procedures/help/roles`

  test("each role that is an agency's", () =>
    expect(roles(null)).toEqual([{ at: `unbound-role ${at}`, name: 'office' }]))

  test('to an agency of the region', () =>
    expect(roles({ kind: null, agency: 'offise' })).toEqual([
      { at: `unknown-agency ${at}/office/agency`, name: 'offise', near: 'office' },
    ]))

  test('or to a kind of which it has one', () =>
    expect(roles({ kind: 'court' })).toEqual([{ at: `unknown-agency-kind ${at}/office/kind`, name: 'court' }]))

  test('and lies in a time zone that clocks know, as each of its agencies', () =>
    expect(
      problemsAfter({
        [region]: { timeZone: 'Asia/Nowhere', agencies: { office: { timeZone: 'Asia/Yakutsk-Old' } } },
      }),
    ).toEqual([
      { at: `unknown-time-zone ${region}#/agencies/office/timeZone`, name: 'Asia/Yakutsk-Old' },
      { at: `unknown-time-zone ${region}#/timeZone`, name: 'Asia/Nowhere' },
    ]))

  test('a role that another one may always play need not be bound', () => {
    const friend = { title: 'Друг', kind: 'agency', instead: { role: 'office', source: 'tiny/order#1' } }
    const withFriend = (binding: object | null) =>
      problemsAfter({
        'workflows/tiny/help.json': { roles: { friend } },
        'regions/tiny/region.json': { procedures: { help: { roles: { friend: binding } } } },
      })
    expect(withFriend(null)).toEqual([])
    expect(withFriend({ kind: 'court' })).toEqual([])
  })

  test('and none that the workflow does not know', () =>
    expect(problemsAfter({ [region]: { procedures: { help: { roles: { judge: { kind: 'office' } } } } } })).toEqual([
      { at: `unknown-role ${at}/judge`, name: 'judge' },
    ]))
})
