import { describe, expect, test } from 'vitest'
import { problemsAfter } from '#test/support/tiny-region.ts'

const workflow = 'workflows/tiny/help.json'
const journal = { title: 'Журнал', role: 'office', rows: ['apply'], columns: {}, source: 'tiny/order#1' }
const withColumns = (columns: object, more: object = {}) =>
  problemsAfter({ [workflow]: { registers: { journal: { ...journal, ...more, columns } } } })
const columns = (path: string) => ({ one: { title: 'Столбец', path } })
const at = `${workflow}#/registers/journal`

describe('a register', () => {
  test.each(['row', 'agency', 'action', 'subject', 'intake', 'apply'])('may show %s', (path) =>
    expect(withColumns(columns(path))).toEqual([]),
  )

  test('shows nothing that is nowhere, in its rows or in the case', () => {
    expect(withColumns(columns('row.nothing'))).toMatchObject([{ at: `unknown-path ${at}/columns/one/path` }])
    expect(withColumns(columns('nowhere'))).toMatchObject([{ at: `unknown-path ${at}/columns/one/path` }])
  })

  test('is kept by a role of the procedure, has rows of its tasks and branches, and rests on a clause', () => {
    expect(withColumns(columns('row'), { role: 'nobody' })).toMatchObject([{ at: `unknown-role ${at}/role` }])
    expect(withColumns(columns('row'), { rows: ['nothing'] })).toMatchObject([{ at: `unknown-row ${at}/rows/0` }])
    expect(withColumns(columns('row'), { source: undefined })).toMatchObject([{ at: `no-source ${at}` }])
  })
})
