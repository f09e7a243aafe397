import type { Value } from './value.ts'

/** What an expression may ask of the case or the form; `on` is a date or a date-time. */
export type Scope = {
  read(path: string): Value
  done(id: string): boolean
  consent(id: string): boolean
  valid(path: string, on: Value): Value
  parameter(name: string, on: Value): Value
}
