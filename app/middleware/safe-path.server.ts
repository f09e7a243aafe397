/** A path of this site to go to next, or `/` when the one asked for could lead elsewhere. */
export function safePath(asked: FormDataEntryValue | string | null): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/'
  const here = 'http://here.invalid'
  const url = URL.parse(asked, here)
  if (url?.origin !== here || url.pathname.startsWith('//')) return '/'
  return url.pathname + url.search
}
