import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readText } from '#app/data/acts/read-text.server.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const codeOf = (bytes: Uint8Array) => {
  const read = readText(bytes)
  return read.ok ? 'taken' : read.problems[0]?.code
}
const textOf = (bytes: Uint8Array) => {
  const read = readText(bytes)
  return read.ok ? read.value.text : undefined
}
const archive = (xml: string, path = 'word/document.xml') => zipSync({ [path]: utf8(xml) })
const docx = (body: string) =>
  archive(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`)
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

describe('a text file', () => {
  test('is read as it is, its lines ended alike', () =>
    expect(textOf(utf8('1. Раз\r\n2. Два\r'))).toBe('1. Раз\n2. Два\n'))
  test('may begin with a mark of its encoding', () => expect(textOf(utf8('\ufeff1. Раз'))).toBe('1. Раз'))
  test('may be in the old Cyrillic code page', () =>
    expect(textOf(Uint8Array.of(0x31, 0x2e, 0x20, 0xd0, 0xe0, 0xe7))).toBe('1. Раз'))
  test('may be in UTF-16', () => expect(textOf(Uint8Array.of(0xff, 0xfe, 0x31, 0x00, 0x2e, 0x00))).toBe('1.'))
  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'not-a-text'],
    ['an old document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'not-a-text'],
    ['nothing but spaces', utf8(' \n\t\n'), 'empty-text'],
    ['a text without end', utf8('слово '.repeat(200_000)), 'text-too-large'],
    ['lines without end', utf8('1.\n'.repeat(20_001)), 'too-many-lines'],
    ['a file without end', new Uint8Array(17 * 1024 * 1024), 'file-too-large'],
  ])('is refused: %s', (_, bytes, code) => expect(codeOf(bytes)).toBe(code))
})

describe('a document', () => {
  test('gives its paragraphs as lines', () =>
    expect(textOf(docx(paragraph('1. Раз &amp; «два» &#1103;&#x44F;') + paragraph('2. Три')))).toBe(
      '1. Раз & «два» яя\n2. Три\n',
    ))
  test('gives a row of a table as a line, its cells between tabs', () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    expect(textOf(docx(`<w:tbl><w:tr>${cell('1.1.')}${cell('Услуга')}</w:tr></w:tbl>`))).toBe('1.1. \tУслуга\n')
  })
  test('joins the runs of a word, keeps tabs and breaks', () =>
    expect(
      textOf(
        docx('<w:p><w:r><w:t>сло</w:t></w:r><w:r><w:t>во</w:t><w:tab/><w:t>два</w:t><w:br/><w:t>три</w:t></w:r></w:p>'),
      ),
    ).toBe('слово\tдва\nтри\n'))
  test('leaves out what was deleted or is drawn twice', () =>
    expect(
      textOf(
        docx(
          `<w:p><w:del><w:r><w:t>нет</w:t></w:r></w:del><w:r><w:t>да</w:t></w:r></w:p><mc:AlternateContent><mc:Choice>${paragraph('раз')}</mc:Choice><mc:Fallback>${paragraph('раз')}</mc:Fallback></mc:AlternateContent>`,
        ),
      ),
    ).toBe('да\nраз\n'))
  test('says when its numbers are not in its text', () => {
    const read = readText(docx(`<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Раз</w:t></w:r></w:p>`))
    expect(read).toMatchObject({ ok: true, value: { isCounted: true } })
  })
  test.each([
    ['a document type with an entity', '<!DOCTYPE w [<!ENTITY a "b">]><w:document><w:t>&a;</w:t></w:document>'],
    ['an entity of its own', '<w:document><w:t>&a;</w:t></w:document>'],
    ['a stray ampersand', '<w:document><w:t>a & b</w:t></w:document>'],
    ['a tag that is not closed', '<w:document><w:p></w:document>'],
    ['a text that breaks off', '<w:document><w:p><w:t>сло'],
    ['a depth without end', `<w:document>${'<w:p>'.repeat(5000)}`],
    ['a part in raw letters', '<w:document><![CDATA[x]]></w:document>'],
  ])('is refused with %s', (_, xml) => expect(codeOf(archive(xml))).toBe('broken-document'))
  test('is refused when the archive holds no document', () =>
    expect(codeOf(archive('<a/>', 'xl/workbook.xml'))).toBe('broken-document'))
  test('is refused when it unpacks to more than an act can be', () =>
    expect(codeOf(docx(paragraph('а'.repeat(9 * 1024 * 1024))))).toBe('text-too-large'))
  test('is read soon, however it is padded', () => {
    const started = performance.now()
    expect(textOf(docx(paragraph(`раз${' '.repeat(900_000)}.`)))).toHaveLength(900_005)
    expect(performance.now() - started).toBeLessThan(1000)
  })
  test('is refused when the archive is cut short', () =>
    expect(codeOf(docx(paragraph('раз')).slice(0, -8))).toBe('broken-document'))
})
