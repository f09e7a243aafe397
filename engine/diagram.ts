export { type DiagramOptions, diagram, type View } from './diagram/diagram.ts'
export { type OutlineLine, outline } from './diagram/outline.ts'
export type { DiagramWords } from './diagram/words.ts'
