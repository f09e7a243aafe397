import { asDownload } from '#app/data/attachments/file-name.ts'

export const downloadTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export type Format = keyof typeof downloadTypes

export function formatOf(text: string | null): Format | undefined {
  return text === 'csv' || text === 'xlsx' ? text : undefined
}

/** An answer that the browser keeps as a file. */
export function download(body: BodyInit, name: string, format: Format): Response {
  return new Response(body, {
    headers: {
      'content-type': downloadTypes[format],
      'content-disposition': asDownload(`${name}.${format}`),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
