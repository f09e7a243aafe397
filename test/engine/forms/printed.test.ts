import { describe, expect, test } from 'vitest'
import { type Printed, printedForm } from '#engine/forms'
import type { Field, Form, Section } from '#engine/schema'
import { around, formOf } from './a-form.ts'

const text = (title: string): Field => ({ kind: 'text', title })
const lift: Field = { kind: 'choice', title: 'лифт', options: { yes: 'да', no: 'нет' }, print: 'underline' }
const name: Field = { kind: 'group', title: 'Ф.И.О.', fields: { surname: text('фамилия'), 'given-name': text('имя') } }

function section(change: Partial<Section>, fields: Readonly<Record<string, Field>>): Form {
  const form = formOf(fields)
  return { ...form, sections: { main: { title: 'Раздел', fields, ...change } } }
}

function lines(form: Form): readonly string[] {
  return printedForm(form, around(), 'ru').sections.flatMap((part) =>
    part.lines.map(({ pieces }) => pieces.map(said).join('')),
  )
}

function said(piece: Printed): string {
  if (piece.type === 'words') return piece.text
  const option = piece.type === 'option' ? `:${piece.option}${piece.words ? `|${piece.words}` : ''}` : ''
  const total = piece.type === 'answer' && piece.total ? `+${piece.total.name}` : ''
  return `<${piece.path.join('.')}${option}${total}>`
}

describe('a section on paper', () => {
  test('has a line for each field, with its number in the printed form', () =>
    expect(lines(formOf({ floor: { ...text('Этаж'), code: '1.2' }, lift }))).toEqual([
      '1.2. Этаж: <floor>',
      'лифт: <lift>',
    ]))

  test('has the lines that it says, where a place is a field, a part or an option', () =>
    expect(
      lines(
        section(
          { lines: ['Этаж {floor}, лифт ({lift:yes}, {lift:no|отсутствует})', '{name.surname} {name.given-name}'] },
          { floor: text('Этаж'), lift, name },
        ),
      ),
    ).toEqual(['Этаж <floor>, лифт (<lift:yes>, <lift:no|отсутствует>)', '<name.surname> <name.given-name>']))

  test('loses no field that its lines do not name, nor a part of a group', () =>
    expect(lines(section({ lines: ['{name.surname}'] }, { name, floor: text('Этаж') }))).toEqual([
      '<name.surname>',
      'имя: <name.given-name>',
      'Этаж: <floor>',
    ]))

  test('leaves out what is not printed, and itself when nothing is left', () => {
    const secret: Field = { ...text('Число членов семьи'), print: 'none' }
    expect(lines(formOf({ secret, floor: text('Этаж') }))).toEqual(['Этаж: <floor>'])
    expect(printedForm(formOf({ secret }), around(), 'ru').sections).toEqual([])
  })

  test('has no title where the annex prints none', () => {
    const titles = (form: Form) => printedForm(form, around(), 'ru').sections.map(({ title }) => title)
    expect(titles(section({}, { lift }))).toEqual(['Раздел'])
    expect(titles(section({ untitled: true }, { lift }))).toEqual([undefined])
  })
})

describe('the sum of a table', () => {
  const incomes: Field = { kind: 'table', title: 'Доход', columns: { amount: { kind: 'money', title: 'Сумма' } } }
  const total: Field = { kind: 'money', title: 'Итого', value: { sum: [{ var: 'incomes' }, { var: 'row.amount' }] } }

  test('stands at its foot and not on a line of its own', () =>
    expect(lines(formOf({ incomes, total }))).toEqual(['Доход: <incomes+total>']))

  test('stands on its line when the table has two columns of money, or the field is typed in', () => {
    const two: Field = {
      ...incomes,
      columns: { amount: { kind: 'money', title: 'Сумма' }, tax: { kind: 'money', title: 'Налог' } },
    }
    expect(lines(formOf({ incomes: two, total }))).toEqual(['Доход: <incomes>', 'Итого: <total>'])
    expect(lines(formOf({ incomes, total: { kind: 'money', title: 'Итого' } }))).toEqual([
      'Доход: <incomes>',
      'Итого: <total>',
    ])
  })
})
