import { describe, expect, test } from 'vitest'
import { loadCase } from '#app/data/cases.server.ts'
import { setDemoDate } from '#app/data/clock.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { currentVersion, keepInForce, library } from '#app/data/definitions.server.ts'
import { readDraft } from '#app/data/studio/drafts.server.ts'
import { publications } from '#app/data/studio/publications.server.ts'
import { publish } from '#app/data/studio/publish.server.ts'
import { rehearseDraft } from '#app/data/studio/rehearsals.server.ts'
import { submit } from '#app/data/studio/submit.server.ts'
import { agenda } from '#engine/workflow'
import { body, registeredOn } from './registered.ts'
import { amount, anna, boris, changed, order, published, saved, shippedDay, textNow, workflow } from './studio.ts'

async function assessmentDue(db: Database, id: string): Promise<string | undefined> {
  const { rules, state, today } = (await loadCase(db, body, id))!
  const due = agenda(rules, state, today).find(({ task }) => task === 'assess-need')?.due
  return due?.type === 'dated' ? due.due : undefined
}

describe('the term of clause 2.5 made 5 working days from 05.02.2026', () => {
  test('holds for a case opened that day, recorded before the publication or after; one of the day before keeps its date', async () => {
    const db = await shippedDay()
    const [former, recorded] = [await registeredOn(db, '2026-02-04'), await registeredOn(db, '2026-02-05')]
    await published(db, await changed(db, workflow, amount, 5))
    const fresh = await registeredOn(db, '2026-02-05')
    // Working days after Wednesday 04.02: 5, 6, 9; after Thursday 05.02: 6, 9, 10, 11, 12.
    expect(await assessmentDue(db, former)).toBe('2026-02-09')
    expect(await assessmentDue(db, recorded)).toBe('2026-02-12')
    expect(await assessmentDue(db, fresh)).toBe('2026-02-12')
  })

  test('does not reach a case opened the day before', async () => {
    const db = await shippedDay()
    await published(db, await changed(db, workflow, amount, 5))
    // Working days after Wednesday 04.02: 5, 6, 9.
    expect(await assessmentDue(db, await registeredOn(db, '2026-02-04'))).toBe('2026-02-09')
  })

  test('published for a later day comes into force on that day by itself', async () => {
    const db = await shippedDay()
    const hash = library().hash
    const now = currentVersion('yakutia', 'semi-residential-care')
    await published(db, await changed(db, workflow, amount, 5, { ...order, effectiveFrom: '2026-02-09' }))
    expect([library().hash, currentVersion('yakutia', 'semi-residential-care')]).toEqual([hash, now])
    await setDemoDate(db, '2026-02-09')
    await keepInForce(db)
    expect(library().hash).not.toBe(hash)
    // Working days after Monday 09.02: 10, 11, 12, 13, 16.
    expect(await assessmentDue(db, await registeredOn(db, '2026-02-09'))).toBe('2026-02-16')
    // Working days after Friday 06.02: 9, 10, 11.
    expect(await assessmentDue(db, await registeredOn(db, '2026-02-06'))).toBe('2026-02-11')
  })
})

describe('a calendar', () => {
  test('of a publication to come already moves the dates of open cases', async () => {
    const db = await shippedDay()
    const id = await registeredOn(db, '2026-02-05')
    const days = { working: false, source: 'yakutia/63-n#2.5' }
    const calendar = 'regions/yakutia/calendars/republic-bodies.json'
    await setDemoDate(db, '2026-02-06')
    const draft = await changed(db, calendar, '/days/2026-02-09', days, { ...order, effectiveFrom: '2026-03-01' })
    await published(db, draft)
    expect(await assessmentDue(db, id)).toBe('2026-02-11')
    const { moves, turns } = (await loadCase(db, body, id))!
    const [move, ...others] = moves()
    expect([move?.from, move?.to]).toMatchObject([{ due: '2026-02-10' }, { due: '2026-02-11' }])
    expect([move?.by.type, others]).toEqual(['rules', []])
    expect(turns.at(-1)?.publication).toBe((await publications(db))[0]?.id)
  })

  test('cannot be removed: open cases count by it', async () => {
    const db = await shippedDay()
    const draft = await saved(db, {
      ...order,
      files: [{ path: 'regions/alarsky/calendars/regional-bodies.json', text: null }],
    })
    await rehearseDraft(db, anna, draft.id)
    const result = await submit(db, anna, draft.id, draft.revision)
    expect(result).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'calendar-removed' })]),
    })
  })
})

describe('publishing', () => {
  test('keeps author, basis, dates and changes, and closes the draft', async () => {
    const db = await shippedDay()
    const draft = await changed(db, workflow, amount, 5)
    await published(db, draft)
    const [own, supplied, ...rest] = await publications(db)
    expect(own).toMatchObject({
      ...order,
      number: 2,
      author: { id: 'anna' },
      approver: 'boris',
      parent: supplied?.id,
      changes: [{ code: 'term-changed', source: 'yakutia/63-n#2.5' }],
    })
    expect(supplied).toMatchObject({ number: 1, author: null, basis: { kind: 'supply' }, changes: [] })
    expect(rest).toEqual([])
    expect((await readDraft(db, draft.id))?.status).toBe('published')
    const entries = await db.selectFrom('audit').select(['user_id', 'action']).orderBy('seq').execute()
    expect(entries.map(({ user_id, action }) => `${user_id} ${action}`)).toEqual([
      'anna draft-saved',
      'anna draft-choices',
      'anna draft-rehearsed',
      'anna draft-submitted',
      'boris definitions-published',
    ])
  })

  test('leaves a text that nothing can change', async () => {
    const db = await shippedDay()
    await expect(db.updateTable('publication').set({ basis_number: '1' }).execute()).rejects.toThrow('immutable')
    await expect(db.deleteFrom('publication_file').execute()).rejects.toThrow('immutable')
    await expect(db.updateTable('definition_text').set({ text: '{}' }).execute()).rejects.toThrow('immutable')
  })

  test.each([
    [
      'without a basis',
      { title: 'Срок' },
      ['no-basis-kind', 'no-basis-number', 'no-basis-date', 'no-basis-effectiveFrom'],
    ],
    ['with a day that is not in the calendar', { ...order, effectiveFrom: '2026-02-30' }, ['no-basis-effectiveFrom']],
    ['on the ground of a delivery', { ...order, basis: { ...order.basis, kind: 'supply' } }, ['no-basis-kind']],
  ])('is refused %s', async (_, rest, codes) => {
    const db = await shippedDay()
    const draft = await changed(db, workflow, amount, 5, rest)
    await rehearseDraft(db, anna, draft.id)
    const result = await submit(db, anna, draft.id, draft.revision)
    expect(result).toMatchObject({ type: 'refused', problems: codes.map((code) => ({ code })) })
  })

  test('is refused while the definitions have a problem: they cannot be tried on a case either', async () => {
    const db = await shippedDay()
    const draft = await changed(db, workflow, amount, -3)
    expect(await rehearseDraft(db, anna, draft.id)).toMatchObject({ problems: [{ code: 'has-problems' }] })
    expect(await submit(db, anna, draft.id, draft.revision)).toMatchObject({ problems: [{ code: 'not-rehearsed' }] })
    expect(await publish(db, boris, draft.id, draft.revision)).toMatchObject({
      problems: [{ code: 'draft-not-submitted' }],
    })
    expect((await publications(db)).length).toBe(1)
  })

  test('cannot bring a change before the date of the former publication', async () => {
    const db = await shippedDay()
    await published(db, await changed(db, workflow, amount, 5, { ...order, effectiveFrom: '2026-03-01' }))
    const draft = await changed(db, workflow, amount, 7, { ...order, effectiveFrom: '2026-02-20' })
    await rehearseDraft(db, anna, draft.id)
    expect(await submit(db, anna, draft.id, draft.revision)).toMatchObject({
      problems: [{ code: 'effective-too-early', params: { date: '2026-03-01' } }],
    })
  })

  test('twice of one draft makes one publication', async () => {
    const db = await shippedDay()
    const draft = await changed(db, workflow, amount, 5)
    await published(db, draft)
    const again = await publish(db, boris, draft.id, draft.revision + 1)
    expect(again).toMatchObject({ problems: [{ code: 'draft-closed' }] })
    expect(await textNow(db, workflow)).toContain('"amount": 5')
  })
})
