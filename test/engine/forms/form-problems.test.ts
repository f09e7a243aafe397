import { describe, expect, test } from 'vitest'
import { formProblems } from '#engine/forms'
import type { Field, Form } from '#engine/schema'
import { formOf } from './a-form.ts'

const line: Field = { kind: 'text', title: 'Строка' }
const when = (path: string) => ({ ...line, visible: [{ answered: path }] })
const problems = (form: Form) => formProblems(form).map(({ code, path }) => `${code} ${path.join('/')}`)
const at = 'sections/main/fields'

describe('a form that cannot be filled in', () => {
  test('has a name twice, since answers are flat across sections', () => {
    const form: Form = {
      ...formOf({}),
      sections: {
        main: { title: 'Раздел', fields: { name: line } },
        more: {
          title: 'Ещё',
          fields: { name: line, group: { kind: 'group', title: 'Группа', fields: { name: line } } },
        },
      },
    }
    expect(problems(form)).toEqual(['duplicate-field sections/more/fields/name'])
  })

  test('has a field whose name stands for something else in conditions', () => {
    const services: Field = {
      kind: 'services',
      title: 'Услуги',
      catalogue: 'sample/standard',
      columns: { service: line },
    }
    expect(problems(formOf({ on: line, services }))).toEqual([
      `reserved-name ${at}/on`,
      `reserved-name ${at}/services/columns/service`,
    ])
  })

  test('has a table inside a table', () => {
    const inner: Field = { kind: 'table', title: 'Таблица', columns: { cell: line } }
    expect(problems(formOf({ columns: { kind: 'group', title: 'Группа', fields: { inner } } }))).toEqual([])
    expect(problems(formOf({ outer: { ...inner, columns: { inner } } }))).toEqual([
      `nested-table ${at}/outer/columns/inner`,
    ])
  })

  test('computes a group', () => {
    expect(problems(formOf({ group: { kind: 'group', title: 'Группа', fields: { line }, value: 1 } }))).toEqual([
      `not-computable ${at}/group`,
    ])
  })

  test('goes round in a circle: what only follows from the circle is not named', () => {
    expect(problems(formOf({ before: line, one: when('other'), other: when('one'), after: when('one') }))).toEqual([
      `circular ${at}/one`,
      `circular ${at}/other`,
    ])
    expect(problems(formOf({ itself: when('itself') }))).toEqual([`circular ${at}/itself`])
  })
})

test('columns of two tables with one name have nothing to do with each other', () => {
  const sum: Field = { kind: 'money', title: 'Сумма' }
  const copied: Field = { ...sum, value: { sum: [{ var: 'incomes' }, { var: 'row.sum' }] } }
  expect(
    problems(
      formOf({
        incomes: { kind: 'table', title: 'Доходы', columns: { sum } },
        shares: { kind: 'table', title: 'Доли', columns: { sum: copied } },
      }),
    ),
  ).toEqual([])
})

test('a total of the table may stand in its own rows', () => {
  const sum: Field = { kind: 'money', title: 'Сумма' }
  expect(
    problems(
      formOf({
        rows: { kind: 'table', title: 'Суммы', columns: { sum, all: { ...sum, value: { var: 'total' } } } },
        total: { ...sum, value: { sum: [{ var: 'rows' }, { var: 'row.sum' }] } },
      }),
    ),
  ).toEqual([])
  expect(
    problems(
      formOf({
        rows: { kind: 'table', title: 'Суммы', columns: { sum, all: { ...sum, value: { var: 'total' } } } },
        total: { ...sum, value: { sum: [{ var: 'rows' }, { var: 'row.all' }] } },
      }),
    ),
  ).toEqual([`circular ${at}/rows/columns/all`, `circular ${at}/total`])
})
