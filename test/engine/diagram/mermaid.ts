import DOMPurify from 'dompurify'
import mermaid from 'mermaid'

// Outside of a browser DOMPurify has nothing to clean with; the grammar does not need it.
Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text })

/** The type Mermaid's own parser reads a text as; it throws where it cannot. */
export async function typeOf(text: string): Promise<string> {
  return (await mermaid.parse(text)).diagramType
}
