export type { Difference } from './scenarios/compare.ts'
export { type Failure, type Play, type PlayedStep, play } from './scenarios/play.ts'
