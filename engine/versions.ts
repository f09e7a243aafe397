export type { Change, Difference, NodeKind, Step } from './versions/change.ts'
export { compare } from './versions/compare.ts'
export { type Impact, impact } from './versions/impact.ts'
export { nodeKind } from './versions/node-kind.ts'
