import { type Expression, references, type Value } from '#engine/expression'
import { type FormContext, fieldsOf, type OfferedItem } from '#engine/forms'
import type { Catalogue, Form, Text } from '#engine/schema'

/** What a form looks at outside its own answers, as data that can travel to the browser. */
export type CaseFacts = {
  readonly catalogues: Readonly<Record<string, Catalogue>>
  readonly agencies: Readonly<Record<string, Readonly<Record<string, Text>>>>
  readonly lists: Readonly<Record<string, readonly OfferedItem[]>>
  /** The legal date of the act being done. */
  readonly on: Value
  readonly values: Readonly<Record<string, Value>>
  readonly valid: Readonly<Record<string, Value>>
  readonly parameters: Readonly<Record<string, Value>>
  readonly done: readonly string[]
  readonly consents: readonly string[]
}

/** Collects what the conditions and values of the form name in the case; asked on the server. */
export function factsOf(form: Form, context: FormContext): CaseFacts {
  const { outer } = context
  const asked = references(expressionsOf(form))
  const on = outer.read('on')
  const collect = <T>(names: readonly { readonly path: string }[], ask: (name: string) => T) =>
    Object.fromEntries(names.map(({ path }) => [path, ask(path)]))
  const fields = fieldsOf(form).map(({ field }) => field)
  const kinds = fields.flatMap((field) => (field.kind === 'agency' ? [field.of] : []))
  const offered = fields.flatMap((field) => (field.kind === 'text' ? (field.from ?? []) : []))
  const used = fields.flatMap((field) => (field.kind === 'services' ? [field.catalogue] : []))
  return {
    catalogues: Object.fromEntries(Object.entries(context.catalogues).filter(([id]) => used.includes(id))),
    agencies: Object.fromEntries(kinds.map((kind) => [kind, context.agencies(kind)])),
    lists: Object.fromEntries(Object.entries(context.lists ?? {}).filter(([name]) => offered.includes(name))),
    on,
    values: collect([...asked.vars, ...asked.answered], (path) => outer.read(path)),
    valid: collect(asked.valid, (path) => outer.valid(path, on)),
    parameters: collect(asked.parameter, (name) => outer.parameter(name, on)),
    done: asked.done.map(({ path }) => path).filter((id) => outer.done(id)),
    consents: asked.consent.map(({ path }) => path).filter((id) => outer.consent(id)),
  }
}

/** The context of a form made of such facts; a parameter or validity on another day than the act's is not yet known. */
export function contextOf(facts: CaseFacts): FormContext {
  const known = (values: CaseFacts['values'], path: string): Value =>
    (Object.hasOwn(values, path) ? values[path] : undefined) ?? { type: 'unknown', reason: 'no-such-path', path }
  const onThatDay = (values: CaseFacts['values']) => (path: string, on: Value) =>
    'value' in on && 'value' in facts.on && on.value === facts.on.value
      ? known(values, path)
      : ({ type: 'unknown', reason: 'unanswered', path } as const)
  return {
    catalogues: facts.catalogues,
    agencies: (kind) => facts.agencies[kind] ?? {},
    lists: facts.lists,
    outer: {
      read: (path) => (path === 'on' ? facts.on : known(facts.values, path)),
      done: (id) => facts.done.includes(id),
      consent: (id) => facts.consents.includes(id),
      valid: onThatDay(facts.valid),
      parameter: onThatDay(facts.parameters),
    },
  }
}

function expressionsOf(form: Form): readonly Expression[] {
  const sections = Object.values(form.sections).flatMap(({ visible = [] }) => visible)
  const fields = fieldsOf(form).flatMap(({ field }) => [
    ...(field.visible ?? []),
    ...Object.values(field.requires ?? {}).flatMap(({ when }) => when),
    ...(field.kind === 'document' && field.validity && 'exceptions' in field.validity
      ? Object.values(field.validity.exceptions ?? {}).flatMap(({ when }) => when)
      : []),
    field.value ?? null,
    field.default ?? null,
  ])
  return [...sections, ...fields]
}
