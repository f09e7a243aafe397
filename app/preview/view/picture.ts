import { diagram, nodeId, unnamedTasks, type View } from '#engine/diagram'
import { holdersOf, stepsOf } from './steps.ts'
import type { Teller } from './teller.ts'

const views = ['flow', 'lanes', 'stage', 'part', 'sequence', 'timeline'] as const

/** The ways a methodologist looks at a procedure. */
export type Look = (typeof views)[number]

/** What the address asks to see; `stage` undefined is the whole procedure. */
export type Choice = {
  readonly look: Look
  readonly stage?: string
  readonly role?: string
  readonly detail?: 'stages'
}

/** More tasks than this do not fit one legible drawing. */
const many = 12

/** Reads the choice from an address; what it does not say, or says wrongly, is chosen so that the drawing is legible. */
export function choiceOf(search: URLSearchParams, teller: Teller): Choice {
  const look = views.find((view) => view === search.get('view')) ?? 'flow'
  const stages = holdersOf(teller).map(({ name }) => name)
  const asked = stages.find((name) => name === search.get('stage'))
  const isLarge = stepsOf(teller).length > many
  switch (look) {
    case 'flow':
      return { look, ...(isLarge && search.get('detail') !== 'tasks' ? { detail: 'stages' } : {}) }
    case 'stage':
      return { look, ...named(asked ?? stages[0]) }
    case 'part': {
      const roles = rolesWithTasks(teller)
      return { look, role: roles.find((name) => name === search.get('role')) ?? roles[0] ?? '' }
    }
    case 'lanes':
    case 'sequence':
    case 'timeline': {
      const first = stages.find((name) => hasContent(teller, look, name))
      return { look, ...named(asked ?? (isLarge && search.get('stage') !== 'all' ? first : undefined)) }
    }
  }
}

export type Picture = {
  readonly text: string
  readonly narrow: string
  readonly unnamed: readonly string[]
  readonly isEmpty: boolean
}

/** The Mermaid text of a choice, for both widths. */
export function pictureOf(teller: Teller, { look, stage, role, detail }: Choice): Picture {
  const view = viewOf(look)
  const { version, words } = teller
  const options = { words, stage, role, detail }
  return {
    text: diagram(version, view, options),
    narrow: diagram(version, view, { ...options, width: 'narrow' }),
    unnamed: unnamedTasks(version, view, options).map((id) => nodeId('task', id)),
    isEmpty: isUnnamed(look) && unnamedTasks(version, view, options).length === 0,
  }
}

/** Every role that takes part in a task, in the order of the definition. */
export function rolesWithTasks(teller: Teller): readonly string[] {
  const steps = stepsOf(teller)
  return Object.keys(teller.version.workflow.roles).filter((role) =>
    steps.some(({ task }) => task.role === role || task.to === role || task.with?.includes(role)),
  )
}

function hasContent({ version, words }: Teller, look: Look, stage: string): boolean {
  return !isUnnamed(look) || unnamedTasks(version, viewOf(look), { words, stage }).length > 0
}

function isUnnamed(look: Look): boolean {
  return look === 'sequence' || look === 'timeline'
}

function viewOf(look: Look): View {
  return look === 'stage' || look === 'part' ? 'flow' : look
}

function named(stage: string | undefined): { readonly stage?: string } {
  return stage === undefined ? {} : { stage }
}
