import { placeOf, textOf, two } from './days.ts'

/** The zones of Russia: hours ahead of UTC on 01.01.2014, then each change by its federal law: the UTC minute is that of 02:00 by the old clock. */
const LAW: Readonly<
  Record<string, readonly [hours: number, ...changes: readonly (readonly [day: string, hours: number])[]]>
> = {
  'Europe/Kaliningrad': [3, ['2014-10-26', 2]],
  'Europe/Moscow': [4, ['2014-10-26', 3]],
  'Europe/Samara': [4],
  'Europe/Astrakhan': [4, ['2014-10-26', 3], ['2016-03-27', 4]],
  'Europe/Ulyanovsk': [4, ['2014-10-26', 3], ['2016-03-27', 4]],
  'Europe/Saratov': [4, ['2014-10-26', 3], ['2016-12-04', 4]],
  'Europe/Volgograd': [4, ['2014-10-26', 3], ['2018-10-28', 4], ['2020-12-27', 3]],
  'Asia/Yekaterinburg': [6, ['2014-10-26', 5]],
  'Asia/Omsk': [7, ['2014-10-26', 6]],
  'Asia/Novosibirsk': [7, ['2014-10-26', 6], ['2016-07-24', 7]],
  'Asia/Barnaul': [7, ['2014-10-26', 6], ['2016-03-27', 7]],
  'Asia/Tomsk': [7, ['2014-10-26', 6], ['2016-05-29', 7]],
  'Asia/Novokuznetsk': [7],
  'Asia/Krasnoyarsk': [8, ['2014-10-26', 7]],
  'Asia/Irkutsk': [9, ['2014-10-26', 8]],
  'Asia/Chita': [10, ['2014-10-26', 8], ['2016-03-27', 9]],
  'Asia/Yakutsk': [10, ['2014-10-26', 9]],
  'Asia/Khandyga': [10, ['2014-10-26', 9]],
  'Asia/Vladivostok': [11, ['2014-10-26', 10]],
  'Asia/Ust-Nera': [11, ['2014-10-26', 10]],
  'Asia/Magadan': [12, ['2014-10-26', 10], ['2016-04-24', 11]],
  'Asia/Sakhalin': [11, ['2014-10-26', 10], ['2016-03-27', 11]],
  'Asia/Srednekolymsk': [12, ['2014-10-26', 11]],
  'Asia/Kamchatka': [12],
  'Asia/Anadyr': [12],
}

export const zones: readonly string[] = Object.keys(LAW)

/** An instant as whole minutes of UTC since the list of days begins. */
export function minutesAt(day: string, minute: number, offset: number): number {
  return placeOf(day) * 1440 + minute - offset
}

/** What the clocks of a zone show: minutes ahead of UTC. */
export function aheadIn(zone: string, instant: number): number {
  const [first = 0, ...changes] = LAW[zone] ?? []
  let hours = first
  for (const [day, next] of changes) if (instant >= minutesAt(day, 120, hours * 60)) hours = next
  return hours * 60
}

/** An instant as ISO text with an offset. */
export function written(instant: number, offset: number): string {
  const local = instant + offset
  const minute = local % 1440
  return `${textOf(Math.floor(local / 1440))}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00${offsetText(offset)}`
}

export function offsetText(offset: number): string {
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
