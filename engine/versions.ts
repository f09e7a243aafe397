export type { Change, Difference, NodeKind, Step } from './versions/change.ts'
export { compare } from './versions/compare.ts'
