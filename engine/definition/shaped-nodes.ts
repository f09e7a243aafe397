import { type Kind, metaSchema } from '#engine/schema'
import { isObject, type Json, type Path } from './json.ts'

/** A node of a well-formed definition with the name its meta-schema gives it: task, source, expression… */
export type ShapedNode = { readonly shape: string; readonly path: Path; readonly value: Json }

/** Every node of a definition that its meta-schema names, outer first; an expression is one node. */
export function nodesOf(kind: Kind, definition: unknown): readonly ShapedNode[] {
  return isObject(definition) ? shapedNodes(kind, definition) : []
}

/** Every node that the meta-schema names, outer first; an expression is one node. */
export function shapedNodes(kind: Kind, value: Json): readonly ShapedNode[] {
  const root: unknown = metaSchema(kind)
  const definitions = isObject(root) ? root.definitions : undefined
  const named = (ref: string): readonly [string, unknown] => {
    const name = ref.slice('#/definitions/'.length)
    return [name, isObject(definitions) ? definitions[name] : undefined]
  }

  const visit = (schema: unknown, value: Json, path: Path): readonly ShapedNode[] => {
    if (!isObject(schema)) return []
    if (typeof schema.$ref === 'string') {
      const [shape, definition] = named(schema.$ref)
      const node = { shape, path, value }
      return shape === 'expression' ? [node] : [node, ...visit(definition, value, path)]
    }
    if (Array.isArray(schema.oneOf)) return visit(branchFor(schema.oneOf, value), value, path)
    if (Array.isArray(value)) return value.flatMap((item, index) => visit(schema.items, item, [...path, index]))
    if (!isObject(value)) return []
    const { properties, additionalProperties } = schema
    return Object.entries(value).flatMap(([key, inner]) => {
      const isNamed = isObject(properties) && Object.hasOwn(properties, key)
      return visit(isNamed ? properties[key] : additionalProperties, inner, [...path, key])
    })
  }

  const branchFor = (branches: readonly Json[], value: Json) =>
    branches.find((branch) => isObject(branch) && typeof branch.$ref === 'string' && fits(named(branch.$ref)[1], value))

  return visit(root, value, [])
}

// The value is valid, so the branch whose keys are there is the branch it was written for.
function fits(schema: unknown, value: Json): boolean {
  if (!isObject(schema) || !isObject(value) || !Array.isArray(schema.required)) return false
  const { properties } = schema
  return schema.required.every((key) => {
    const property = isObject(properties) ? properties[String(key)] : undefined
    const constant = isObject(property) ? property.const : undefined
    return Object.hasOwn(value, String(key)) && (constant === undefined || constant === value[String(key)])
  })
}
