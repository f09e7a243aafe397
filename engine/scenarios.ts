export type { Difference } from './scenarios/compare.ts'
export { type Failure, type Play, play } from './scenarios/play.ts'
export type { PlayedStep } from './scenarios/played-step.ts'
