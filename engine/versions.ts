export type { Change, Difference, NodeKind, Step } from './versions/change.ts'
export { compare } from './versions/compare.ts'
export { nodeKind } from './versions/node-kind.ts'
