import { type Change, changeKey, isAdopted } from '#engine/versions'

/** Whom a change is for: cases opened from its day on (said of none), every open case, or the open ones not overdue by it. */
export const choices = ['new', 'open', 'on-time'] as const
export type Choice = (typeof choices)[number]

/** The choices that differ from «new», by the key of the change. */
export type Choices = Readonly<Record<string, Exclude<Choice, 'new'>>>

/** The changes that open cases take on in these ways. */
export function chosenFor(
  changes: readonly Change[],
  choices: Choices,
  ways: readonly Exclude<Choice, 'new'>[],
): readonly Change[] {
  return changes.filter((change) => {
    const choice = choiceOf(change, choices)
    return choice !== 'new' && ways.includes(choice)
  })
}

export function choiceOf(change: Change, choices: Choices): Choice {
  const key = changeKey(change)
  return isAdopted(change) && Object.hasOwn(choices, key) ? (choices[key] ?? 'new') : 'new'
}
