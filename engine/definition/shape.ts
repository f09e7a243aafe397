import { Ajv, type ValidateFunction } from 'ajv'
import { fail, type Result, succeed } from '#engine/result'
import {
  type Act,
  type Calendar,
  type Catalogue,
  type Form,
  type Kind,
  metaSchema,
  type Region,
  type Scenario,
  type Workflow,
} from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import { isDate } from './is-date.ts'
import { shapeFaults } from './shape-faults.ts'

const ajv = new Ajv({
  inlineRefs: false,
  allErrors: true,
  verbose: true,
  discriminator: true,
  strictTypes: false,
  formats: { date: isDate },
  keywords: ['x-en', 'tsType'],
})

// Compiling takes 15 ms a kind, once in a process.
function shape<T>(kind: Kind): (value: unknown) => Result<T, Fault> {
  let isOfShape: ValidateFunction<T> | undefined
  return (value) => {
    isOfShape ??= ajv.compile<T>(metaSchema(kind))
    return isOfShape(value) ? succeed(value) : fail(shapeFaults(ajv, isOfShape, value))
  }
}

/** Checks a merged definition against the meta-schema of its kind. */
export const shapes = {
  region: shape<Region>('region'),
  act: shape<Act>('act'),
  calendar: shape<Calendar>('calendar'),
  catalogue: shape<Catalogue>('catalogue'),
  workflow: shape<Workflow>('workflow'),
  form: shape<Form>('form'),
  scenario: shape<Scenario>('scenario'),
} satisfies Readonly<Record<Kind, unknown>>
