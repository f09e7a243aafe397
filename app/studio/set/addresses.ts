import { href } from 'react-router'

/** The page of a file of a set, at an element where one is named. */
export function fileHref(set: string, file: string, pointer?: string): string {
  const page = href('/rules/files/:set/*', { set, '*': file })
  return pointer ? `${page}?${new URLSearchParams({ at: pointer })}` : page
}
