import type { ErrorObject } from 'ajv'
import { problem } from '#engine/result'
import { metaSchema } from '#engine/schema'
import type { Fault } from './definition-problem.ts'
import type { Path } from './json.ts'
import { nearest } from './nearest.ts'

const { definitions = {} }: { readonly definitions?: object } = metaSchema('form')
const definitionNames = new Map<unknown, string>(Object.entries(definitions).map(([name, schema]) => [schema, name]))

/** One error of ajv in our words. */
export function keywordFault(error: ErrorObject, path: Path): Fault {
  const { keyword, params, parentSchema } = error
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      return problem('unknown-key', [...path, key], {
        key,
        ...nearest(key, Object.keys(parentSchema?.properties ?? {})),
      })
    }
    case 'required': {
      const key = String(params.missingProperty)
      return problem('missing-key', [...path, key], { key })
    }
    case 'propertyNames': {
      const key = String(params.propertyName)
      return problem('bad-key', [...path, key], { key })
    }
    case 'type':
      return problem('wrong-type', path, { expected: [params.type].flat().join(', ') })
    case 'enum':
      return notOneOf(path, error.data, params.allowedValues)
    case 'const':
      return notOneOf(path, error.data, [params.allowedValue])
    case 'pattern':
      return problem('bad-format', path, { format: formatOf(error) })
    case 'format':
      return problem('bad-format', path, { format: params.format })
    case 'minimum':
      return problem('too-small', path, { limit: params.limit })
    case 'maximum':
      return problem('too-large', path, { limit: params.limit })
    case 'minLength':
      return problem('too-short', path, { limit: params.limit })
    case 'maxLength':
      return problem('too-long', path, { limit: params.limit })
    case 'minItems':
    case 'minProperties':
      return problem('too-few', path, { limit: params.limit })
    case 'maxItems':
    case 'maxProperties':
      return problem('too-many', path, { limit: params.limit })
    case 'uniqueItems':
      return problem('repeated-item', [...path, params.i])
  }
  return problem('wrong-shape', path, { keyword })
}

export function notOneOf(path: Path, value: unknown, allowed: readonly unknown[]): Fault {
  const names = allowed.map(String)
  // An object may call itself toString.
  const said = typeof value === 'object' ? JSON.stringify(value).slice(0, 100) : String(value)
  return problem('not-one-of', path, { value: said, allowed: names.join(', '), ...nearest(said, names) })
}

// A pattern is named by the definition it belongs to (money), else by the property it stands in (timeZone).
function formatOf({ schemaPath, parentSchema }: ErrorObject): string {
  return definitionNames.get(parentSchema) ?? schemaPath.split('/').at(-2) ?? ''
}
