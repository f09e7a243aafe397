import type { Library } from '#engine/definition'
import type { Kind } from '#engine/schema'

/** The definitions of one kind. */
export function definitionsOf(library: Library, kind: Kind): Readonly<Record<string, { readonly id: string }>> {
  switch (kind) {
    case 'region':
      return library.regions
    case 'act':
      return library.acts
    case 'calendar':
      return library.calendars
    case 'catalogue':
      return library.catalogues
    case 'workflow':
      return library.workflows
    case 'form':
      return library.forms
    case 'scenario':
      return library.scenarios
  }
}
