import { buildCalendar, type Calendar, due } from '#engine/calendar'
import { measure } from './measure.ts'
import { peer } from './peers/peer.ts'
import { note, printTable } from './table.ts'
import { library } from './worked-history.ts'

type Asked = { readonly from: string; readonly amount: number }

/** Working days from a day, ISO dates in and out, over years with transferred days off. */
export async function deadlineSubject(): Promise<void> {
  const region = library.regions.yakutia
  const layers = library.calendarLayers[region?.calendar ?? '']
  if (!region || !layers) throw new Error('The region has no calendar')
  const calendar = buildCalendar(region.calendar, layers)
  const { reading } = region
  const asked = questions(calendar)
  const expected = asked.map((one) => byWalking(calendar, one))
  const index = indexOf(calendar)
  const { addBusinessDays, formatISO, parseISO } = await peer('date-fns')

  const ways: Readonly<Record<string, (one: Asked) => string>> = {
    'limit: prefix sums of one calendar, no reasons': (one) => byIndex(index, one),
    'by hand with the same reasons': (one) => explained(index, one).due,
    'Poryadok, due() with every day explained': ({ from, amount }) => {
      const found = due({ amount, unit: 'working-day' }, from, calendar, reading)
      return found.ok ? found.value.due : ''
    },
    'a loop over days': (one) => byWalking(calendar, one),
    'date-fns 4, addBusinessDays': ({ from, amount }) =>
      formatISO(addBusinessDays(parseISO(from), amount), { representation: 'date' }),
  }
  printTable(
    `deadlines: 3 to 30 working days from ${asked.length} days`,
    'dates',
    measure(
      Object.entries(ways).map(([name, find]) => ({
        name,
        units: asked.length,
        run: () => {
          let last = ''
          for (const one of asked) last = find(one)
          return last
        },
      })),
    ),
  )
  for (const [name, find] of Object.entries(ways)) {
    const wrong = asked.filter((one, at) => find(one) !== expected[at]).length
    note(`${name}: ${wrong} of ${asked.length} wrong`)
  }
}

function questions({ knownFrom = '', workdays }: Calendar): readonly Asked[] {
  const first = Temporal.PlainDate.from(knownFrom)
  const last = Temporal.PlainDate.from(workdays.at(-40) ?? knownFrom)
  const days = first.until(last).days - 10
  return Array.from({ length: 1000 }, (_, n) => ({
    from: first.add({ days: 10 + ((n * 7919) % days) }).toString(),
    amount: [3, 5, 10, 15, 30][n % 5] ?? 3,
  }))
}

function byWalking({ named, weekend }: Calendar, { from, amount }: Asked): string {
  let [day, left] = [Temporal.PlainDate.from(from), amount]
  while (left > 0) {
    day = day.add({ days: 1 })
    const isWeekend = (day.dayOfWeek === 6 || day.dayOfWeek === 7) && weekend.days.size > 0
    if (named.get(day.toString())?.working ?? !isWeekend) left -= 1
  }
  return day.toString()
}

type Word = { readonly type: string; readonly on: string; readonly reason?: string }
type Index = {
  readonly first: number
  readonly worked: readonly number[]
  readonly workdays: readonly string[]
  readonly words: readonly Word[]
  /** How many words there are before each day. */
  readonly before: readonly number[]
}

function indexOf({ knownFrom = '', worked, workdays, named }: Calendar): Index {
  const words: Word[] = []
  const before = worked.slice(1).map((count, at) => {
    const on = Temporal.PlainDate.from(knownFrom).add({ days: at }).toString()
    const known = words.length
    if (count === worked[at]) words.push({ type: 'skipped', on, reason: named.has(on) ? 'day-off' : 'weekend' })
    else if (named.has(on)) words.push({ type: 'works', on })
    return known
  })
  return { first: dayNumber(knownFrom), worked, workdays, words, before }
}

function explained(index: Index, one: Asked): { readonly due: string; readonly steps: readonly Word[] } {
  const due = byIndex(index, one)
  const from = index.before[dayNumber(one.from) - index.first + 1]
  const said = index.words.slice(from, index.before[dayNumber(due) - index.first + 1])
  return { due, steps: [{ type: 'start', on: one.from }, ...said, { type: 'end', on: due }] }
}

function byIndex({ first, worked, workdays }: Index, { from, amount }: Asked): string {
  return workdays[(worked[dayNumber(from) - first + 1] ?? 0) + amount - 1] ?? ''
}

function dayNumber(text: string): number {
  const at = (n: number) => text.charCodeAt(n) - 48
  const year = at(0) * 1000 + at(1) * 100 + at(2) * 10 + at(3)
  const month = at(5) * 10 + at(6)
  const from = month > 2 ? year : year - 1
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400)
  const daysBefore = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5)
  return 365 * from + leapDays + daysBefore + at(8) * 10 + at(9)
}
