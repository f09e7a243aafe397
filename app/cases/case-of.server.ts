import { data, type RouterContextProvider } from 'react-router'
import { type CaseView, loadCase } from '#app/data/cases.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { world } from '#app/middleware/world.server.ts'

/** The case of an address; the same 404 where there is none and where it is not the reader's to see. */
export async function caseOf(context: Readonly<RouterContextProvider>, id: string): Promise<CaseView> {
  const view = await loadCase(world(context).db, actor(context), id)
  if (!view) throw notFound()
  return view
}

export function notFound() {
  return data(null, { status: 404 })
}
