import type { Form } from '#engine/schema'
import { needsOf } from './dependencies.ts'
import { fieldsOf, type PlacedField } from './fields-of.ts'

type Needs = ReadonlyMap<PlacedField, readonly PlacedField[]>

/**
 * The fields so ordered that each comes after those its visibility and value are made from. Fields in a circle come
 * last in form order and read each other as answered.
 */
export function settlingOrder(form: Form): Settling {
  const found = known.get(form) ?? orderOf(form)
  known.set(form, found)
  return found
}

type Settling = { readonly order: readonly PlacedField[]; readonly circular: readonly PlacedField[] }

const known = new WeakMap<Form, Settling>()

function orderOf(form: Form): Settling {
  const fields = fieldsOf(form)
  const needs = needsOf(form, fields)
  const { order, stuck } = peel(fields, needs)
  // What only follows from a circle is no part of it: peel the rest from the other end too.
  return { order: [...order, ...stuck], circular: peel(stuck, usersOf(stuck, needs)).stuck }
}

function peel(fields: readonly PlacedField[], needs: Needs) {
  const users = usersOf(fields, needs)
  const left = new Map(fields.map((field) => [field, needs.get(field)?.length ?? 0]))
  const order = fields.filter((field) => left.get(field) === 0)
  for (const field of order) {
    for (const user of users.get(field) ?? []) {
      const count = (left.get(user) ?? 0) - 1
      left.set(user, count)
      if (count === 0) order.push(user)
    }
  }
  return { order, stuck: fields.filter((field) => (left.get(field) ?? 0) > 0) }
}

function usersOf(fields: readonly PlacedField[], needs: Needs): Needs {
  const users = new Map(fields.map((field): [PlacedField, PlacedField[]] => [field, []]))
  for (const field of fields) for (const need of needs.get(field) ?? []) users.get(need)?.push(field)
  return users
}
