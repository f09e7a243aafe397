import { describe, expect, test } from 'vitest'
import { docxText } from '#app/data/acts/docx-text.ts'
import { checkTags, checkTemplate } from '#app/data/documents/check-template.server.ts'
import { fillTemplate } from '#app/data/documents/fill-template.server.ts'
import { templateValues } from '#app/data/documents/template-values.ts'
import { compileForm } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { context, shippedForm } from '../../ui/form/definition.ts'
import { partText, withParts, wordFile, wordsIn } from './word-file.ts'

const form = shippedForm('yakutia/assessment-act')
const { layout } = compileForm(form, context, 'ru')
const asked = { form, layout, context }

async function checked(file: Uint8Array) {
  const result = await checkTemplate(file, asked)
  return result.ok ? 'taken' : result.problems.map(({ code, params }) => [code, params?.tag].filter(Boolean).join(' '))
}

async function filled(file: Uint8Array, answers?: Answers) {
  return fillTemplate(file, templateValues({ ...asked, language: 'ru', answers, isBlankCopy: !answers }))
}

const incomes = [
  ['Кто', 'Сколько'],
  ['{#incomes}{n}. {person}', '{amount}{/incomes}'],
]

describe('a template made in Word', () => {
  test('is filled with the answers as people read them, its rows repeated', async () => {
    const lines = ['Акт от {act-date} № {act-number}', '{full-name.surname} {full-name.given-name}', 'Пол: {sex}']
    const file = await wordFile([...lines, 'Итого {income-total}'], [incomes])
    expect(await checked(file)).toBe('taken')
    const made = await filled(file, {
      'act-date': '2026-02-10',
      'act-number': '17',
      'full-name': { surname: 'Образцов', 'given-name': 'Айсен' },
      sex: 'male',
      incomes: [
        { person: 'Мать', amount: '480000.00' },
        { person: 'Сын', amount: '8372.96' },
      ],
      'income-total': '488372.96',
    })
    expect(wordsIn(made).map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'Акт от 10.02.2026 № 17',
        'Образцов Айсен',
        'Пол: мужской',
        'Итого 488\u00a0372,96',
        '1. Мать \t480\u00a0000,00',
        '2. Сын \t8\u00a0372,96',
      ]),
    )
  })

  test('marks options, signatures and documents by their parts', async () => {
    const file = await wordFile([
      '{application-kind:first} впервые {application-kind:again} повторно {studies-now:yes} учится',
      '{signature.position} {signature.name} {signature.date}',
    ])
    expect(await checked(file)).toBe('taken')
    const signature = { name: 'Иванова И. И.', position: 'специалист', date: '2026-02-10' }
    const made = wordsIn(await filled(file, { 'application-kind': 'again', 'studies-now': true, signature }))
    expect(made).toContain('☐ впервые ☒ повторно ☒ учится')
    expect(made).toContain('специалист Иванова И. И. 10.02.2026')
  })

  test('has places to write on where nothing is answered, and rows on a blank copy', async () => {
    const file = await wordFile(['Этаж {floor}'], [incomes])
    const made = wordsIn(await filled(file))
    expect(made).toContain('Этаж ____________')
    expect(made.filter((line) => /^\d\.$/.test(line))).toHaveLength(4)
  })

  test('is filled in its footer too', async () => {
    const file = await wordFile(['{act-number}'], [], 'Акт № {act-number}')
    const made = await filled(file, { 'act-number': '17' })
    expect(docxText(partText(made, 'word/footer1.xml'))?.text).toContain('Акт № 17')
  })
})

describe('an answer in a template', () => {
  const furnishing = '{act-number} {#incomes} </w:t> & "=HYPERLINK" {/incomes}\u0007\ue000'

  test('is text alone: tags and markup in it are not read', async () => {
    const file = await wordFile(['Мебель: {furnishing}'], [[['{furnishing} {#incomes}', '{person}{/incomes}']]])
    const made = await filled(file, { furnishing, 'act-number': 'СЕКРЕТ', incomes: [{ person: '{act-number}' }] })
    expect(wordsIn(made)).toContain('Мебель: {act-number} {#incomes} </w:t> & "=HYPERLINK" {/incomes}')
    expect(wordsIn(made).join('\n')).not.toContain('СЕКРЕТ')
    expect(partText(made)).not.toMatch(/w:fldSimple|w:instrText/)
  })

  test('keeps its lines', async () => {
    const made = await filled(await wordFile(['{furnishing}']), { furnishing: 'стол\nстул' })
    expect(wordsIn(made)).toEqual(expect.arrayContaining(['стол', 'стул']))
  })
})

describe('a file is not taken as a template', () => {
  test.each([
    [
      'names what the form does not have',
      ['Этаж {flor}, {incomes}', '{lift:maybe}'],
      ['unknown-tag {flor}', 'table-without-rows {incomes}', 'unknown-tag {lift:maybe}'],
    ],
    ['names a column outside of its table', ['{person}'], ['unknown-tag {person}']],
    ['opens a table and does not close it', ['{#incomes}{person}'], ['unclosed-table {#incomes}']],
    ['closes what it did not open', ['{/incomes}'], ['unopened-table {/incomes}']],
    [
      'puts a table into a table',
      ['{#incomes}{#able-relatives}{name}{/able-relatives}{/incomes}'],
      ['table-in-table {#able-relatives}', 'unopened-table {/incomes}'],
    ],
    ['repeats what is not a table', ['{#floor}{/floor}'], ['not-a-table {#floor}']],
    ['has a brace that is not closed', ['Этаж {floor'], ['broken-tag']],
    ['has a brace that is not opened', ['Этаж floor}'], ['broken-tag']],
  ])('that %s', async (_, lines, problems) => expect(await checked(await wordFile(lines))).toEqual(problems))

  test('that is no Word document, or a broken one', async () => {
    expect(await checked(new Uint8Array())).toEqual(['no-file'])
    expect(await checked(new TextEncoder().encode('%PDF-1.7 {floor}'))).toEqual(['not-docx'])
    const whole = await wordFile(['{floor}'])
    expect(await checked(whole.subarray(0, whole.length - 40))).not.toBe('taken')
    expect(
      await checked(withParts(whole, () => ({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }))),
    ).toEqual(['broken-document'])
  })

  test('that is too large, or unpacks too large', async () => {
    expect(await checked(new Uint8Array(2 * 1024 * 1024 + 1))).toEqual(['template-too-large'])
    const bomb = withParts(await wordFile(['{floor}']), () => ({ 'word/media/a.xml': '0'.repeat(9 * 1024 * 1024) }))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await checked(bomb)).toEqual(['template-too-large'])
  })

  test('that repeats so much that hundreds of rows would not fit into memory', async () => {
    const lines = [
      '{#incomes}',
      ...Array(2500).fill('Строка, которая повторится для каждого дохода семьи, слово за словом'),
      '{/incomes}',
    ]
    expect(await checked(await wordFile(lines))).toEqual(['template-too-large'])
  })

  test('that has macros under whatever name', async () => {
    const whole = await wordFile(['{floor}'])
    expect(await checked(withParts(whole, () => ({ 'word/vbaProject.bin': 'Sub AutoOpen()' })))).toEqual(['has-macros'])
    const types = partText(whole, '[Content_Types].xml')
    const macro = types
      .replace('wordprocessingml.document.main+xml', 'ms-word.document.macroEnabled.main+xml')
      .replace('vnd.openxmlformats-officedocument.ms-word', 'vnd.ms-word')
    expect(await checked(withParts(whole, () => ({ '[Content_Types].xml': macro })))).toEqual(['has-macros'])
  })

  test('that fetches something from outside, holds a file or a field that acts', async () => {
    const whole = await wordFile(['{floor}'])
    const rels = 'word/_rels/document.xml.rels'
    const linked = (type: string, mode: string) =>
      withParts(whole, (parts) => ({
        [rels]: new TextDecoder()
          .decode(parts[rels])
          .replace(
            '</Relationships>',
            `<Relationship Id="x1" Type="http://x/${type}" Target="http://x/a" ${mode}/></Relationships>`,
          ),
      }))
    expect(await checked(linked('image', 'TargetMode="External"'))).toEqual(['leads-outside'])
    expect(await checked(linked('oleObject', ''))).toEqual(['holds-others'])
    expect(await checked(linked('hyperlink', 'TargetMode="External"'))).toBe('taken')
    const field = (instruction: string) =>
      withParts(whole, () => ({
        'word/document.xml': partText(whole).replace(
          /<w:r>/,
          `<w:r><w:instrText>${instruction}</w:instrText></w:r><w:r>`,
        ),
      }))
    expect(await checked(field('DDEAUTO c:\\calc.exe'))).toEqual(['active-field'])
    expect(await checked(field('PAGE'))).toBe('taken')
  })
})

describe('a template beside its form', () => {
  const every = async () => {
    const result = await checkTemplate(
      await wordFile(['{act-date} {full-name.surname} {lift:yes} {signature.name}'], [incomes]),
      asked,
    )
    return result.ok ? result.value.missing : []
  }

  test('misses the fields that it has no place for, and the columns', async () => {
    const missing = (await every()).map(({ tag }) => tag)
    expect(missing).toEqual(
      expect.arrayContaining(['act-number', 'full-name.given-name', '#incomes/income-kind', 'ramp']),
    )
    for (const tag of [
      'act-date',
      'full-name.surname',
      'lift',
      'signature',
      '#incomes/person',
      'family-size',
      'case.number',
    ])
      expect(missing).not.toContain(tag)
  })

  test('says them by their titles', async () =>
    expect(await every()).toContainEqual({ tag: 'full-name.given-name', title: 'Ф.И.О.: имя' }))

  test('says what the form has gained and lost since it was taken', async () => {
    const file = await wordFile(['{act-date} {profession}'])
    const { profession: _, ...general } = form.sections.general?.fields ?? {}
    const phone = { kind: 'text', title: 'Мобильный телефон' } as const
    const changed = (fields: Form['sections'][string]['fields']) => {
      const sections = { ...form.sections, general: { title: 'I. Общие сведения', fields } }
      return checkTags(file, compileForm({ ...form, sections }, context, 'ru').layout)
    }
    const gained = await changed({ ...form.sections.general?.fields, phone })
    expect(gained.ok && gained.value.missing).toContainEqual({ tag: 'phone', title: 'Мобильный телефон' })
    const lost = await changed(general)
    expect(lost.ok || lost.problems).toEqual([{ code: 'unknown-tag', path: [], params: { tag: '{profession}' } }])
  })
})
