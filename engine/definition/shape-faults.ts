import type { Ajv, ErrorObject, ValidateFunction } from 'ajv'
import { problem } from '#engine/result'
import type { Fault } from './definition-problem.ts'
import { isObject, type Path } from './json.ts'
import { keywordFault, notOneOf } from './keyword-fault.ts'

type Errors = readonly ErrorObject[]

/** ajv's errors in our words, the branch of a `oneOf` that fits best instead of all of them. */
export function shapeFaults(ajv: Ajv, { schema, errors }: ValidateFunction, value: unknown): readonly Fault[] {
  const root = typeof schema === 'object' ? String(schema.$id) : ''
  return explained(ajv, root, errors ?? [], value)
}

function explained(ajv: Ajv, root: string, errors: Errors, value: unknown): readonly Fault[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf')
  const open = new Set(choices.map(({ instancePath }) => instancePath))
  const outer = choices.filter(({ instancePath }) => !isInside(instancePath, open))
  const withBadKeys = new Set(
    errors.filter(({ keyword }) => keyword === 'propertyNames').map(({ instancePath }) => instancePath),
  )
  const plain = errors.filter(
    ({ instancePath, data }) =>
      !open.has(instancePath) &&
      !isInside(instancePath, open) &&
      // Where an object stands, an error about a text is about a key, which `propertyNames` reports with its place.
      !(withBadKeys.has(instancePath) && typeof data === 'string'),
  )
  return [
    ...plain.flatMap((error) => {
      const path = pathIn(value, error.instancePath)
      return error.keyword === 'discriminator' ? unknownTag(ajv, root, error, path) : [keywordFault(error, path)]
    }),
    ...outer.flatMap((choice) => bestBranch(ajv, root, choice, value)),
  ]
}

function bestBranch(ajv: Ajv, root: string, choice: ErrorObject, value: unknown): readonly Fault[] {
  const path = pathIn(value, choice.instancePath)
  const data: unknown = choice.data
  const branches = branchNames(choice.schema).map((ref) => {
    const validate = ajv.getSchema(`${root}${ref}`)
    validate?.(data)
    return explained(ajv, root, validate?.errors ?? [], data)
  })
  const [best] = branches.toSorted((a, b) => a.length - b.length)
  return (best ?? [problem('wrong-shape', [])]).map((fault) => ({ ...fault, path: [...path, ...fault.path] }))
}

// An absent tag is reported as a missing key.
function unknownTag(ajv: Ajv, root: string, { params, parentSchema }: ErrorObject, path: Path): readonly Fault[] {
  const tag = String(params.tag)
  const known = branchNames(parentSchema?.oneOf).flatMap((ref) => {
    const branch: unknown = ajv.getSchema(`${root}${ref}`)?.schema
    const properties = isObject(branch) ? branch.properties : undefined
    const property = isObject(properties) ? properties[tag] : undefined
    return isObject(property) && typeof property.const === 'string' ? [property.const] : []
  })
  return params.tagValue === undefined ? [] : [notOneOf([...path, tag], params.tagValue, known)]
}

function branchNames(branches: unknown): readonly string[] {
  return Array.isArray(branches)
    ? branches.flatMap((branch) => (isObject(branch) && typeof branch.$ref === 'string' ? [branch.$ref] : []))
    : []
}

function isInside(pointer: string, found: ReadonlySet<string>): boolean {
  const end = pointer.lastIndexOf('/')
  if (end < 0) return false
  const outer = pointer.slice(0, end)
  return found.has(outer) || isInside(outer, found)
}

// A step into a list is a number, a step into an object stays text.
function pathIn(value: unknown, pointer: string): Path {
  let here: unknown = value
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      if (Array.isArray(here)) {
        here = here[Number(key)]
        return Number(key)
      }
      here = isObject(here) ? here[key] : undefined
      return key
    })
}
