import { useMemo, useSyncExternalStore } from 'react'
import type { Layout } from '#engine/forms'
import type { FormStore } from './form-store.ts'

type Sections = Layout['sections']

/** The sections with a field that applies; the same list while none comes or goes. */
export function useVisibleSections(store: FormStore, sections: Sections): Sections {
  const read = () => namesOf(sections, store.get().hidden)
  const names = useSyncExternalStore(store.subscribe, read, read)
  return useMemo(() => sections.filter(({ name }) => names.split(' ').includes(name)), [sections, names])
}

function namesOf(sections: Sections, hidden: ReadonlySet<string>): string {
  return sections
    .filter(({ fields }) => fields.some(({ name }) => !hidden.has(`/${name}`)))
    .map(({ name }) => name)
    .join(' ')
}
