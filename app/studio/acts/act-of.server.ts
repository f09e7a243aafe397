import { data } from 'react-router'
import { library } from '#app/data/definitions.server.ts'
import { actTitle } from '#app/messages/act-title.ts'
import type { Language } from '#app/messages/language.ts'
import { own } from '#engine/record'

/** The act of an address and its title; 404 where the rules in force have none of that name. */
export function actOf({ owner, act: name }: { owner: string; act: string }, language: Language) {
  const { acts } = library()
  const act = own(acts, `${owner}/${name}`)
  if (!act) throw notFound()
  return { act, title: actTitle(acts, act.id, language) }
}

export function notFound() {
  return data(null, { status: 404 })
}
