const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A Word file is downloaded, under a name of the form and the number of the case: nobody is named in it. */
export function documentHeaders(form: string, number = 'blank'): Readonly<Record<string, string>> {
  const name = `${form}-${number}`.normalize('NFKD').replaceAll(/[^A-Za-z0-9.-]+/g, '-')
  return { 'content-type': docx, 'content-disposition': `attachment; filename="${name}.docx"` }
}
