import type { ElementIndex } from '#app/data/studio/find-elements.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import type { Text } from '#engine/schema'

/** What a name is called where a file says it: a node of the file, else of the definitions around it. */
export function namesIn({ elements }: ElementIndex, file: string): (name: string) => Text | undefined {
  const titles = new Map<string, Text>()
  for (const { element } of elements) {
    const { file: at, pointer, name, title } = element
    if (title === undefined) continue
    const id = pointer === '' ? idOf(at) : name
    if (at === file || !titles.has(id)) titles.set(id, title)
  }
  return (name) => titles.get(name)
}

/** The names in the words of one language. */
export function titlesIn(index: ElementIndex, file: string, language: Language): (name: string) => string | undefined {
  const titleOf = namesIn(index, file)
  return (name) => {
    const title = titleOf(name)
    return title === undefined ? undefined : say(title, language)
  }
}

function idOf(file: string): string {
  const steps = file.replace(/\.json$/, '').split('/')
  if (steps[0] !== 'regions') return steps.slice(1).join('/')
  return steps.length > 3 ? `${steps[1]}/${steps[3]}` : (steps[1] ?? '')
}
