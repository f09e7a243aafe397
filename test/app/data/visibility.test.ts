import { describe, expect, test } from 'vitest'
import { loadCase, readableAnswers, readableSubject } from '#app/data/cases.server.ts'
import { findDoubles } from '#app/data/persons.server.ts'
import { workList } from '#app/data/work-list.server.ts'
import { administrator, centre, handedOver, newDay, office, opened, order, otherOffice, pyotr } from './office.ts'

describe('who sees a case', () => {
  test('a foreign case and an unknown one are the same nothing', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    expect(await loadCase(db, otherOffice, id)).toBeUndefined()
    expect(await loadCase(db, otherOffice, 'unknown')).toBeUndefined()
  })

  test('an administrator sees none', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    expect(await loadCase(db, administrator, id)).toBeUndefined()
    expect((await workList(db, administrator, { view: 'all' })).rows).toEqual([])
  })

  test('an agency does once it is handed a task, and the one that handed it over still does', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    expect(await loadCase(db, centre, id)).toBeUndefined()
    const handed = await handedOver(db)
    expect((await loadCase(db, centre, handed.id))?.file.number).toBe('office/2026/000002')
    expect((await loadCase(db, office, handed.id))?.file.number).toBe('office/2026/000002')
  })

  test('an agency still does when the hand-over is taken back', async () => {
    const db = await newDay()
    const { id } = await handedOver(db)
    expect(await order(db, office, id, { type: 'reverse-entry', entry: 3, reason: 'не тот центр' })).toMatchObject({
      ok: true,
    })
    expect((await loadCase(db, centre, id))?.state.visits.at(-1)?.stage).toBe('intake')
  })
})

describe('what an agency reads of a case', () => {
  test('its own entries whole, of handed ones the fields whose class its role sees', async () => {
    const db = await newDay()
    const { id } = await handedOver(db)
    const read = async (actor: typeof office) => {
      const view = (await loadCase(db, actor, id))!
      return readableAnswers(view, view.agency, view.state.done[0]!)
    }
    expect(await read(office)).toEqual({ conclusion: 'нуждается', diagnosis: 'F11.2' })
    expect(await read(centre)).toEqual({ conclusion: 'нуждается' })
  })

  test('the history carries no answer that it may not read', async () => {
    const db = await newDay()
    const { id } = await handedOver(db)
    const correction = { type: 'correct-entry', entry: 2, reason: 'уточнён диагноз' } as const
    await order(db, office, id, { ...correction, answers: { conclusion: 'нуждается', diagnosis: 'F11.3' } })
    expect(JSON.stringify((await loadCase(db, office, id))?.events)).toContain('F11.3')
    const seen = JSON.stringify((await loadCase(db, centre, id))?.events)
    expect(seen).toContain('нуждается')
    expect(seen).not.toContain('F11')
  })

  test('nothing of a form that no task of its own lists', async () => {
    const db = await newDay()
    const { id } = await opened(db)
    await order(db, office, id, { type: 'do-task', task: 'write-note', answers: { text: 'для себя' } })
    await order(db, office, id, { type: 'do-task', task: 'examine', answers: { conclusion: 'нуждается' } })
    await order(db, office, id, { type: 'do-task', task: 'hand-over', answers: {} })
    const view = (await loadCase(db, centre, id))!
    expect(readableAnswers(view, view.agency, view.state.done[0]!)).toBeUndefined()
    expect(view.events[1]).toMatchObject({ type: 'task-done', task: 'write-note', answers: {} })
  })

  test('the card of the subject without classes that its role does not see', async () => {
    const db = await newDay()
    const { id } = await handedOver(db, { subject: { ...pyotr, telephone: '+7 924 000-00-00' } })
    expect(readableSubject((await loadCase(db, centre, id))!)).toMatchObject({ telephone: '+7 924 000-00-00' })
  })
})

describe('a double', () => {
  const asked = { surname: 'АЛЕШИН', givenName: 'Петр', patronymic: null, birthDate: '1990-05-06' }

  test('is found by surname and birth date, ё or е, with the numbers of the cases', async () => {
    const db = await newDay()
    const { id, number } = await opened(db)
    const [found] = await findDoubles(db, office, asked)
    expect(found?.surname).toBe('Алёшин')
    expect(found?.cases).toEqual([{ id, number }])
  })

  test('is found by the whole name where the birth date was mistyped', async () => {
    const db = await newDay()
    await opened(db)
    const mistyped = { ...asked, patronymic: 'Семенович', birthDate: '1990-06-05' }
    expect((await findDoubles(db, office, mistyped)).length).toBe(1)
  })

  test('is found by the number where all else differs', async () => {
    const db = await newDay()
    await opened(db, { subject: { ...pyotr, number: '112-233-445 95' } })
    const renamed = { surname: 'Белов', givenName: 'Иван', patronymic: null, birthDate: '1980-01-02' }
    expect((await findDoubles(db, office, { ...renamed, number: '112-233-445 95' })).length).toBe(1)
    expect(await findDoubles(db, office, { ...renamed, number: '' })).toEqual([])
  })

  test('in a foreign case is not mentioned at all', async () => {
    const db = await newDay()
    await opened(db)
    expect(await findDoubles(db, otherOffice, asked)).toEqual([])
  })

  test('is not anybody else born on that day', async () => {
    const db = await newDay()
    await opened(db)
    expect(await findDoubles(db, office, { ...asked, surname: 'Белов' })).toEqual([])
  })
})
