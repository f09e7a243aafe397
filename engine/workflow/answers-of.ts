import type { Answers } from '#engine/schema'
import type { Fact } from './event.ts'

/** The answers a fact carries, if it carries any. */
export function answersOf(fact: Fact): Answers | undefined {
  if (fact.type === 'case-opened') return fact.subject
  return fact.type === 'task-done' || fact.type === 'closing-taken' ? fact.answers : undefined
}
