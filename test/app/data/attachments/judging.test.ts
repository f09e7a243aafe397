import { describe, expect, test } from 'vitest'
import { asDownload, fileName } from '#app/data/attachments/file-name.ts'
import { judgeFile } from '#app/data/attachments/judge-file.server.ts'
import { unpackedSize } from '#app/data/attachments/unpacked-size.server.ts'
import { bomb, docx, pdf, png, program, sharedBomb, text } from './sent-files.ts'

const refused = async (name: string, bytes: Uint8Array) => {
  const judged = await judgeFile(name, bytes)
  return judged.ok ? undefined : judged.problems[0]?.code
}

describe('a file is judged by what is in it', () => {
  test.each([
    ['справка.pdf', pdf, 'application/pdf'],
    ['снимок.PNG', png, 'image/png'],
    ['записка.txt', text, 'text/plain'],
    ['акт.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('%s is taken', async (name, bytes, type) =>
    expect(await judgeFile(name, bytes)).toEqual({ ok: true, value: { type } }),
  )

  test.each([
    ['an empty file', 'справка.pdf', new Uint8Array(), 'file-empty'],
    ['a file above 20 MB', 'справка.pdf', new Uint8Array(20 * 1024 * 1024 + 1), 'file-too-large'],
    ['a program', 'справка.exe', program, 'file-type-not-allowed'],
    ['a program under the name of a document', 'справка.pdf', program, 'file-type-differs'],
    ['a picture under the name of a document', 'справка.docx', png, 'file-type-differs'],
    ['a document under the name of a table', 'доходы.xlsx', docx, 'file-type-differs'],
    ['a page with a script', 'справка.html', new TextEncoder().encode('<script>1</script>'), 'file-type-not-allowed'],
    ['a text with bytes of no text', 'справка.txt', Uint8Array.from([65, 0, 66]), 'file-type-differs'],
    ['a file without an ending', 'справка', pdf, 'file-type-not-allowed'],
  ])('%s is refused', async (_, name, bytes, code) => expect(await refused(name, bytes)).toBe(code))
})

describe('an archive bomb is refused without being unpacked to its end', () => {
  const small = { file: 0, files: 0, entries: 50, unpacked: 1024 * 1024 } as never

  test('that says how large it is', async () =>
    expect(await refused('акт.docx', bomb(201 * 1024 * 1024))).toBe('file-unpacks-too-large'))
  test('that says it is small', async () => expect(await unpackedSize(bomb(10), small)).toBe('too-large'))
  test('whose entries share their bytes', async () =>
    expect(await unpackedSize(sharedBomb(40), small)).toBe('too-large'))
  test('of too many entries', async () => expect(await unpackedSize(sharedBomb(51), small)).toBe('too-large'))
  test('a cut one is broken', async () =>
    expect(await unpackedSize(docx.slice(0, docx.length - 30), small)).toBe('broken'))
})

describe('a name', () => {
  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Документы\\справка.pdf', 'справка.pdf'],
    ['акт\u202Efdp.docx', 'актfdp.docx'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['  .pdf', 'pdf'],
    ['', 'file'],
    [`${'я'.repeat(500)}.pdf`, `${'я'.repeat(120)}.pdf`],
  ])('%j is kept as %s', (sent, kept) => expect(fileName(sent)).toBe(kept))

  test('of a download keeps its Russian letters and breaks no header', () =>
    expect(asDownload('Справка «о доходах».pdf')).toBe(
      `attachment; filename="_.pdf"; filename*=UTF-8''%D0%A1%D0%BF%D1%80%D0%B0%D0%B2%D0%BA%D0%B0%20%C2%AB%D0%BE%20%D0%B4%D0%BE%D1%85%D0%BE%D0%B4%D0%B0%D1%85%C2%BB.pdf`,
    ))
})
