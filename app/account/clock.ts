import { data, redirect } from 'react-router'
import { record } from '#app/data/audit.server.ts'
import { setDemoDate } from '#app/data/clock.server.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { safePath } from '#app/middleware/safe-path.server.ts'
import { world } from '#app/middleware/world.server.ts'
import type { Route } from './+types/clock'

export function loader() {
  return redirect('/')
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, mode } = world(context)
  const form = await request.formData()
  const asked = parseDate(form.get('date'))
  if (mode !== 'demo' || !asked) throw data(null, { status: 404 })
  const date = asked.add({ days: form.get('step') === '1' ? 1 : 0 }).toString()
  await setDemoDate(db, date)
  await record(db, { userId: actor(context).id, action: 'demo-clock-moved', detail: { date } })
  return redirect(safePath(form.get('next')))
}

function parseDate(typed: FormDataEntryValue | null): Temporal.PlainDate | undefined {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(20\d\d)$/.exec(String(typed)) ?? []
  try {
    return day ? Temporal.PlainDate.from(`${year}-${month}-${day}`) : undefined
  } catch {
    return undefined
  }
}
