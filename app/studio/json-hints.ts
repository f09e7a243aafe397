import { fileShape, inWords, recordOf, type Shape, shapeFor, shapeTitle } from '#app/data/studio/meta-schema.ts'
import { keyWords, valueWords } from '#app/messages/definition-words.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { Hint, Hints } from '#app/ui/json-editor/hints.ts'
import { isObject } from '#engine/record'
import type { Kind } from '#engine/schema'

type Path = readonly (string | number)[]
type Place = { readonly shape: Shape; readonly holder: string; readonly value: unknown }

/** What the meta-schema of a kind of file says of its places. */
export function jsonHints(kind: Kind, language: Language): Hints {
  const aboutShape = ({ schema }: Shape) => {
    const words = inWords(schema, 'description')
    return words && say(words, language)
  }
  return {
    keysAt(path, root) {
      const { shape, value } = placeAt(kind, path, root)
      const present = isObject(value) ? Object.keys(value) : []
      return Object.entries(recordOf(shape.schema.properties))
        .filter(([key]) => !present.includes(key))
        .map(([key, inner]): Hint => {
          const of = shapeFor(kind, recordOf(inner), undefined)
          return { text: key, title: keyWords(key, language, shape.name), about: aboutShape(of) }
        })
    },
    valuesAt(path, root) {
      const { schema } = placeAt(kind, path, root).shape
      if (schema.type === 'boolean') return [{ text: 'true' }, { text: 'false' }]
      const values = Array.isArray(schema.enum) ? schema.enum : schema.const === undefined ? [] : [schema.const]
      return values.map((value) => ({
        text: JSON.stringify(value),
        title: valueWords(String(value), language, String(path.at(-1))),
      }))
    },
    about(path, root) {
      const { shape, holder, value } = placeAt(kind, path, root)
      const key = path.at(-1)
      const called = typeof key === 'string' ? keyWords(key, language, holder) : undefined
      const title = called ?? (shape.name === '' ? undefined : say(shapeTitle(shape.name), language))
      const said = typeof value === 'string' ? valueWords(value, language, String(key)) : undefined
      const about = [said, aboutShape(shape)].filter((one) => one !== undefined).join('. ')
      return title === undefined && about === '' ? undefined : { text: String(key ?? ''), title, about }
    },
  }
}

function placeAt(kind: Kind, path: Path, root: unknown): Place {
  return path.reduce<Place>(
    ({ shape, value }, step) => {
      const { schema } = shape
      const properties = recordOf(schema.properties)
      const inner =
        typeof step === 'number'
          ? schema.items
          : Object.hasOwn(properties, step)
            ? properties[step]
            : schema.additionalProperties
      const next = Array.isArray(value)
        ? value[Number(step)]
        : isObject(value) && Object.hasOwn(value, step)
          ? value[step]
          : undefined
      return { shape: shapeFor(kind, recordOf(inner), next), holder: shape.name, value: next }
    },
    { shape: fileShape(kind), holder: '', value: root },
  )
}
