import { isObject } from '#engine/record'
import type { Kind } from '#engine/schema'
import { fileShape, isElement, type Json, recordOf, type Shape, shapeFor } from './meta-schema.ts'

type Path = readonly (string | number)[]

/** A node of a file: its shape where the meta-schema names one, the element it belongs to, and its key inside that element. */
export type Visit = {
  readonly path: Path
  readonly value: unknown
  readonly shape: Shape
  /** The path of the nearest element, the node itself where it is one. */
  readonly element: Path
  readonly elementShape: string
  /** The path of the element around this one. */
  readonly around: Path
  /** «instead.role»: where in its element the node stands; empty for the element itself. */
  readonly key: string
}

/** Every node of a definition, outer first; an expression is one node. */
export function walk(kind: Kind, value: unknown): readonly Visit[] {
  const found: Visit[] = []
  const visit = (shape: Shape, value: unknown, path: Path, outer: Pick<Visit, 'element' | 'elementShape' | 'key'>) => {
    const here = isElement(shape) ? { element: path, elementShape: shape.name, key: '' } : outer
    found.push({ path, value, shape, around: outer.element, ...here })
    if (shape.name === 'expression' || shape.name === 'answers') return
    const { schema } = shape
    const inside = (step: string | number, inner: unknown, innerSchema: Json) => {
      const key = typeof step === 'number' ? here.key : here.key === '' ? step : `${here.key}.${step}`
      visit(shapeFor(kind, innerSchema, inner), inner, [...path, step], { ...here, key })
    }
    if (Array.isArray(value)) for (const [index, item] of value.entries()) inside(index, item, recordOf(schema.items))
    if (!isObject(value)) return
    const properties = recordOf(schema.properties)
    for (const [key, inner] of Object.entries(value))
      inside(key, inner, recordOf(Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties))
  }
  visit(fileShape(kind), value, [], { element: [], elementShape: '', key: '' })
  return found
}
