import { preview } from '#app/messages/preview.ts'
import { fieldsOf } from '#engine/forms'
import type { Service } from '#engine/schema'
import { formHref } from './address.ts'
import { calendarsOf } from './calendars-of.ts'
import { holdersOf, stepsOf } from './steps.ts'
import type { Teller } from './teller.ts'
import { deadlineOf, everyOf, periodOf, type TermView, validityOf } from './term-of.ts'

/** One line of the table of terms. */
export type DeadlineRow = TermView & {
  readonly kind: 'deadline' | 'every' | 'period' | 'validity' | 'duty' | 'service'
  readonly key: string
  readonly what: string
  readonly href?: string
  readonly place: string
  readonly who?: string
  readonly whom?: string
  readonly calendars: readonly string[]
}

/** Everything that has a length or says why it has none: terms, recurrences, periods, validities, duties. */
export function deadlineRows(teller: Teller): readonly DeadlineRow[] {
  return [
    ...taskRows(teller),
    ...periodRows(teller),
    ...validityRows(teller),
    ...serviceRows(teller),
    ...dutyRows(teller),
  ]
}

function taskRows(teller: Teller): readonly DeadlineRow[] {
  return stepsOf(teller).flatMap(({ id, task, title, holder, href }) => {
    const row = {
      key: id,
      what: title,
      href,
      place: holder.title,
      who: teller.role(task.role),
      ...(task.to === undefined ? {} : { whom: teller.role(task.to) }),
      calendars: calendarsOf(task.role, teller),
    }
    return [
      ...(task.deadline ? [{ ...row, kind: 'deadline' as const, ...deadlineOf(task.deadline, teller) }] : []),
      ...(task.every ? [{ ...row, kind: 'every' as const, ...everyOf(task.every, holder.title, teller) }] : []),
    ]
  })
}

function periodRows(teller: Teller): readonly DeadlineRow[] {
  return holdersOf(teller).flatMap(({ name, title, holder }) =>
    holder.period
      ? [
          {
            kind: 'period' as const,
            key: name,
            what: title,
            place: title,
            calendars: [],
            ...periodOf(holder.period, teller),
          },
        ]
      : [],
  )
}

function validityRows(teller: Teller): readonly DeadlineRow[] {
  const { version, text, base } = teller
  return Object.values(version.forms).flatMap((form) =>
    fieldsOf(form).flatMap(({ path, field }) =>
      field.kind === 'document' && field.validity
        ? [
            {
              kind: 'validity' as const,
              key: `${form.id}.${path.join('.')}`,
              what: text(field.title),
              href: formHref(base, form.id),
              place: text(form.title),
              calendars: [],
              ...validityOf(field.validity, teller),
            },
          ]
        : [],
    ),
  )
}

function serviceRows(teller: Teller): readonly DeadlineRow[] {
  const { version, text, basis, language } = teller
  const t = preview[language]
  const lengthOf = ({ times = 1, per, on }: Recurrence) => [
    ...(per === undefined ? [] : [per === 'week' ? t.timesPerWeek(times) : t.timesPerMonth(times)]),
    ...(on === undefined ? [] : [on === 'admission' ? t.onAdmission : t.onRequest]),
  ]
  return Object.values(version.catalogues).flatMap((catalogue) =>
    Object.values(catalogue.groups).flatMap(({ services }) =>
      Object.values(services).flatMap((service) =>
        service.recurrence
          ? [
              {
                kind: 'service' as const,
                key: `${catalogue.id}.${service.code}`,
                what: `${service.code}. ${text(service.title)}`,
                place: text(catalogue.title),
                calendars: [],
                length: lengthOf(service.recurrence).join(', '),
                ...basis(service),
              },
            ]
          : [],
      ),
    ),
  )
}

type Recurrence = NonNullable<Service['recurrence']>

function dutyRows(teller: Teller): readonly DeadlineRow[] {
  const { version, text, role, language } = teller
  return Object.entries(version.workflow.duties ?? {}).flatMap(([key, duty]) => {
    const row = {
      kind: 'duty' as const,
      key,
      what: text(duty.title),
      place: preview[language].dutyPlace,
      who: role(duty.role),
      calendars: calendarsOf(duty.role, teller),
    }
    return [
      ...(duty.deadline ? [{ ...row, ...deadlineOf(duty.deadline, teller) }] : []),
      ...(duty.every ? [{ ...row, ...everyOf(duty.every, '', teller) }] : []),
    ]
  })
}
