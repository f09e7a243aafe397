import { Ajv, type Options, type ValidateFunction } from 'ajv'
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
import { limits } from './limits.ts'
import { shapeFaults } from './shape-faults.ts'

const options: Options = {
  inlineRefs: false,
  verbose: true,
  discriminator: true,
  strictTypes: false,
  formats: { date: isDate },
  keywords: ['x-en', 'tsType'],
}
const thorough = new Ajv({ ...options, allErrors: true })
const brief = new Ajv(options)

// Compiled at the first use: all kinds together take a third of a second.
function shape<T>(kind: Kind): (value: unknown) => Result<T, Fault> {
  const compiled = new Map<Ajv, ValidateFunction<T>>()
  return (value) => {
    const ajv = nodesIn(value) > limits.thoroughNodes ? brief : thorough
    const isOfShape = compiled.get(ajv) ?? ajv.compile<T>(metaSchema(kind))
    compiled.set(ajv, isOfShape)
    return isOfShape(value) ? succeed(value) : fail(shapeFaults(ajv, isOfShape, value))
  }
}

function nodesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, inner) => sum + nodesIn(inner), 1)
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
