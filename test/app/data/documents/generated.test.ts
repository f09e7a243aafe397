import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxText } from '#app/data/acts/docx-text.ts'
import { sheetDocx } from '#app/data/documents/sheet-docx.server.ts'
import { sheetOf } from '#app/ui/paper/sheet-of.ts'
import type { Answers } from '#engine/schema'
import { context, shippedForm } from '../../ui/form/definition.ts'
import { longFamily } from '../../ui/paper/long-family.ts'
import { letters, printedLines } from '../../ui/paper/printed-lines.ts'

const decoder = new TextDecoder()

async function document(id: string, answers?: Answers) {
  const sheet = sheetOf(shippedForm(id), context, 'ru', { answers })
  const files = unzipSync(await sheetDocx(sheet))
  return { sheet, xml: decoder.decode(files['word/document.xml']), files }
}

describe('the act of assessment as a Word document', () => {
  test.each([
    ['blank', undefined],
    ['of a long family', longFamily],
  ])('%s, has the lines of the printed page', async (_, answers) => {
    const { sheet, xml } = await document('yakutia/assessment-act', answers)
    const said = letters((docxText(xml)?.text ?? '').replaceAll(/«_+»\s_+\s_+\sг\./g, ''))
    const lines = printedLines(sheet).map((line) => letters(line).replaceAll(/[[\]]/g, ''))
    // Word has the places of a signature in one row and their marks in the next; empty rows have their numbers.
    const isApart = (line: string) => /^Подпись/.test(line) || (!answers && /^Доходгражданина/.test(line))
    expect(lines.filter((line) => !isApart(line) && !said.includes(line))).toEqual([])
    const marks = 'должностьподписьрасшифровкаподписидата'
    const signed = answers ? 'специалистИвановаИИ10022026' : ''
    expect(said).toContain(`Подписьуполномоченноголицаоргана${signed}${marks}`)
  })

  test('repeats the heads of its tables and splits no row', async () => {
    const { xml } = await document('yakutia/assessment-act', longFamily)
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(2)
    // 14 incomes, their sum and 8 relatives under two heads; the two rows of the signature.
    expect(rows.filter((row) => row.includes('<w:cantSplit/>'))).toHaveLength(14 + 1 + 8 + 2 + 2)
    expect(rows).toHaveLength(14 + 1 + 8 + 2 + 2)
  })

  test('underlines what was chosen and nothing else of a choice', async () => {
    const { xml } = await document('yakutia/assessment-act', { 'application-kind': 'again' })
    const thick = xml.match(/<w:r><w:rPr><w:u w:val="thick"\/><\/w:rPr>.*?<\/w:r>/gs) ?? []
    expect(thick.map((run) => run.replaceAll(/<[^>]*>/g, ''))).toEqual(['повторно'])
  })

  test('is A4 with numbered pages', async () => {
    const { xml, files } = await document('yakutia/assessment-act')
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    const footer = Object.keys(files).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? ''
    expect(decoder.decode(files[footer])).toMatch(/PAGE.*NUMPAGES/s)
  })
})

test('the programme lists twenty services by groups with their sums', async () => {
  const services = [{ service: 'correction', volume: 48, cost: '8372.96' }]
  const { xml } = await document('yakutia/individual-programme', { services, total: '8372.96' })
  expect(docxText(xml)?.text).toMatch(/1\.2.*Психологическая коррекция.*48.*8\u00a0372,96/)
  const blank = docxText((await document('yakutia/individual-programme')).xml)?.text ?? ''
  expect(blank.match(/^\s*\d\.\d\s/gm)).toHaveLength(20)
})

test('an answer stays text, whatever it looks like', async () => {
  const hostile = '{surname} <w:br/> =1+1 \u0007 { DDEAUTO c:\\\\calc } \ud800 ]]>'
  const { xml } = await document('yakutia/assessment-act', { furnishing: hostile })
  expect(docxText(xml)?.text).toContain('{surname} <w:br/> =1+1  { DDEAUTO c:\\\\calc } \ufffd ]]>')
  expect(xml).not.toContain('w:instrText')
  expect(xml).not.toContain('w:fldSimple')
})
