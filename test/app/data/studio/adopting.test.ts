import { describe, expect, test } from 'vitest'
import { movesOf } from '#app/cases/view/move-story.server.ts'
import { adoptDue } from '#app/data/case/adopt-due.server.ts'
import { execute, loadCase } from '#app/data/cases.server.ts'
import { setDemoDate } from '#app/data/clock.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { keepInForce } from '#app/data/definitions.server.ts'
import { rebuild } from '#app/data/rebuild.server.ts'
import type { Choices } from '#app/data/studio/choices.ts'
import { editNode } from '#app/data/studio/edit-text.ts'
import { rehearse } from '#app/data/studio/rehearse.server.ts'
import { agenda } from '#engine/workflow'
import { body, registeredOn } from './registered.ts'
import { amount, changed, order, published, saved, shippedDay, textNow, workflow } from './studio.ts'

const file = 'workflows/yakutia/semi-residential-care'
const task = '#stages/assessment/tasks/assess-need'
const term = `term-changed ${file}${task}/deadline`
const later = { ...order, effectiveFrom: '2026-02-09' }
const forOpen: Choices = { [term]: 'open' }
const forOnTime: Choices = { [term]: 'on-time' }

async function view(db: Database, id: string) {
  return (await loadCase(db, body, id))!
}

async function due(db: Database, id: string): Promise<string | undefined> {
  const { rules, state, today } = await view(db, id)
  const found = agenda(rules, state, today).find((item) => item.task === 'assess-need')?.due
  return found?.type === 'dated' ? found.due : undefined
}

async function reach(db: Database, day: string): Promise<void> {
  await setDemoDate(db, day)
  await keepInForce(db)
}

// Registered on Thursday 05.02.2026: three working days are 6, 9, 10; five are 6, 9, 10, 11, 12.
describe('the term of 2.5 made 5 working days from Monday 09.02.2026 for all open cases', () => {
  test('moves an open case on that day, counted from its registration; not before', async () => {
    const db = await shippedDay()
    const id = await registeredOn(db, '2026-02-05')
    await published(db, await changed(db, workflow, amount, 5, later), forOpen)
    expect(await due(db, id)).toBe('2026-02-10')
    await reach(db, '2026-02-08')
    expect(await due(db, id)).toBe('2026-02-10')
    await reach(db, '2026-02-09')
    expect(await due(db, id)).toBe('2026-02-12')
  })

  test('says so in the log of the case, on the day in law, once', async () => {
    const db = await shippedDay()
    const id = await registeredOn(db, '2026-02-05')
    const { id: publication } = await published(db, await changed(db, workflow, amount, 5, later), forOpen)
    await reach(db, '2026-02-11')
    await view(db, id)
    const { events, file: found, state } = await view(db, id)
    const changes = events.filter(({ type }) => type === 'rules-changed')
    expect(changes).toMatchObject([{ on: '2026-02-09', publication, version: found.version, sequence: 4 }])
    expect(state.rulesChanged).toEqual({ on: '2026-02-09', publication })
  })

  test('tells of the date that moved: from which day, to which, by which document', async () => {
    const db = await shippedDay()
    const id = await registeredOn(db, '2026-02-05')
    await published(db, await changed(db, workflow, amount, 5, later), forOpen)
    await reach(db, '2026-02-09')
    const seen = await view(db, id)
    const item = agenda(seen.rules, seen.state, seen.today).find((one) => one.task === 'assess-need')
    expect(item && movesOf(seen, item, 'ru')).toEqual([
      'Срок сдвинут: был 10.02.2026, стал 12.02.2026 — дело перешло на новые правила, Приказ № 12-Н от 30.01.2026, 09.02.2026.',
    ])
  })

  test('reaches, without anybody opening them, all cases in the lists', async () => {
    const db = await shippedDay()
    const ids = [await registeredOn(db, '2026-02-05'), await registeredOn(db, '2026-02-05')]
    await published(db, await changed(db, workflow, amount, 5, later), forOpen)
    expect(await adoptDue(db)).toBe(0)
    await reach(db, '2026-02-09')
    expect([await adoptDue(db), await adoptDue(db)]).toEqual([2, 0])
    const lines = await db.selectFrom('work_item').select('body').where('case_id', 'in', ids).execute()
    expect(lines.map((line) => JSON.parse(line.body).due).filter((day) => day === '2026-02-12').length).toBe(2)
  })

  test('is what the trial before publication said', async () => {
    const db = await shippedDay()
    await registeredOn(db, '2026-02-05')
    const draft = { ...(await changed(db, workflow, amount, 5, later)), choices: forOpen }
    expect(await rehearse(db, draft)).toMatchObject({
      looked: 1,
      begins: 0,
      ends: 0,
      taken: {
        count: 1,
        cases: [{ impacts: [{ code: 'due-moved', task: 'assess-need', before: '2026-02-10', after: '2026-02-12' }] }],
      },
    })
  })

  test('leaves a command sent by the former rules to be looked at again, and nothing is lost', async () => {
    const db = await shippedDay()
    const id = await registeredOn(db, '2026-02-05')
    const { revision } = (await view(db, id)).file
    await published(db, await changed(db, workflow, amount, 5, later), forOpen)
    await reach(db, '2026-02-09')
    const waive = { type: 'waive-task' as const, task: 'supplement-application', reason: 'Не нужно' }
    const sent = { on: '2026-02-09', revision, idempotencyKey: 'once' }
    expect(await execute(db, body, id, waive, sent)).toMatchObject({ problems: [{ code: 'stale-revision' }] })
  })
})

describe('a case that took on new rules', () => {
  test('is the same when everything derived of it is computed anew from its log', async () => {
    const db = await shippedDay()
    const id = await registeredOn(db, '2026-02-05')
    await published(db, await changed(db, workflow, amount, 5, later), forOpen)
    await reach(db, '2026-02-09')
    await view(db, id)
    const stored = () => db.selectFrom('work_item').select(['agency', 'task', 'body']).orderBy('task').execute()
    const before = [await stored(), (await view(db, id)).state]
    await db.deleteFrom('work_item').execute()
    await db.deleteFrom('case_agency').execute()
    await rebuild(db)
    expect([await stored(), (await view(db, id)).state]).toEqual(before)
  })
})

describe('the same change for open cases whose term has not passed', () => {
  test('moves the one that is on time and leaves the one that is late', async () => {
    const db = await shippedDay()
    // Working days after Wednesday 28.01: 29, 30, 2. On 09.02 it is a week late.
    const [late, onTime] = [await registeredOn(db, '2026-01-28'), await registeredOn(db, '2026-02-05')]
    await published(db, await changed(db, workflow, amount, 5, later), forOnTime)
    await reach(db, '2026-02-09')
    expect([await due(db, late), await due(db, onTime)]).toEqual(['2026-02-02', '2026-02-12'])
  })
})

describe('of two changes', () => {
  test('open cases take the chosen one, new cases both', async () => {
    const db = await shippedDay()
    const id = await registeredOn(db, '2026-02-05')
    const title = { ru: 'Оценить и составить акт', en: 'Assess and draw up the act' }
    const five = editNode(await textNow(db, workflow), amount, 5)!
    const text = editNode(five, '/stages/assessment/tasks/assess-need/title', title)!
    await published(db, await saved(db, { ...later, files: [{ path: workflow, text }] }), forOpen)
    await reach(db, '2026-02-09')
    const fresh = await registeredOn(db, '2026-02-09')
    const titles = await Promise.all(
      [id, fresh].map(async (one) => {
        const { rules } = await view(db, one)
        return rules.version.workflow.stages.assessment?.tasks['assess-need']?.title
      }),
    )
    expect(titles).toEqual([{ ru: 'Оценить условия жизнедеятельности, составить акт', en: expect.any(String) }, title])
    // Working days after Monday 09.02: 10, 11, 12, 13, 16.
    expect([await due(db, id), await due(db, fresh)]).toEqual(['2026-02-12', '2026-02-16'])
  })
})

describe('a change that would rewrite what is done', () => {
  test('leaves the case its former rules, and the trial names it', async () => {
    const db = await shippedDay()
    const id = await registeredOn(db, '2026-02-05')
    const form = 'forms/yakutia/registration.json'
    const field = JSON.parse(await textNow(db, form))
    const path = Object.keys(field.sections)[0]!
    const { number: _, ...fields } = field.sections[path].fields
    const other = { ...fields, mark: { kind: 'text', title: 'Отметка' } }
    const text = editNode(await textNow(db, form), `/sections/${path}/fields`, other)!
    const draft = await saved(db, { ...later, files: [{ path: form, text }] })
    const prefix = `forms/yakutia/registration#sections/${path}/fields`
    const choices: Choices = { [`removed ${prefix}/number`]: 'open', [`added ${prefix}/mark`]: 'open' }
    expect(await rehearse(db, { ...draft, choices })).toMatchObject({
      kept: { count: 1, cases: [{ impacts: [{ code: 'answers-lost', task: 'register-application' }] }] },
    })
    await published(db, draft, choices)
    await reach(db, '2026-02-09')
    const { state, events } = await view(db, id)
    expect(state.done.at(-1)?.answers).toMatchObject({ number: '1' })
    expect(events.some(({ type }) => type === 'rules-changed')).toBe(false)
  })
})

describe('a field that got another name', () => {
  test('keeps what was answered, in an open case that takes it on', async () => {
    const db = await shippedDay()
    const id = await registeredOn(db, '2026-02-05')
    const form = 'forms/yakutia/registration.json'
    const text = (await textNow(db, form)).replace('"number":', '"registration-number":')
    const draft = await saved(db, { ...later, files: [{ path: form, text }] })
    const section = Object.keys(JSON.parse(text).sections)[0]!
    const key = `renamed forms/yakutia/registration#sections/${section}/fields/registration-number`
    await published(db, draft, { [key]: 'open' })
    await reach(db, '2026-02-09')
    const { state } = await view(db, id)
    expect(state.done.at(-1)).toMatchObject({
      task: 'register-application',
      answers: { 'registration-number': '1' },
    })
  })
})
