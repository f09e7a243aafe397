import type { ProcedureVersion } from '#engine/definition'
import type { Closing, Text, Transition } from '#engine/schema'
import type { DiagramWords } from './words.ts'

export type End = { readonly kind: 'entry' | 'stage' | 'branch' | 'closing'; readonly name: string }

/** From one part of a procedure to another; a dotted way may be taken at any time. */
export type Way = { readonly from: End; readonly to: End; readonly title?: Text; readonly dotted?: true }

export function waysOf({ workflow }: ProcedureVersion): readonly Way[] {
  const { stages, branches = {}, closings, entries } = workflow
  const end = (kind: End['kind'], name: string): End => ({ kind, name })
  const next = (from: End, all: Readonly<Record<string, Transition>> = {}) =>
    Object.values(all).flatMap(({ to, close, title }): Way[] => [
      ...(to === undefined ? [] : [{ from, to: end('stage', to), title }]),
      ...(close === undefined ? [] : [{ from, to: end('closing', close), title }]),
    ])
  return [
    ...Object.entries(entries).map(([name, { to }]) => ({ from: end('entry', name), to: end('stage', to) })),
    ...Object.entries(stages).flatMap(([name, stage]) => next(end('stage', name), stage.next)),
    ...Object.entries(branches).flatMap(([name, branch]): readonly Way[] => [
      ...(branch.during ?? []).map((stage) => ({
        from: end('stage', stage),
        to: end('branch', name),
        dotted: true as const,
      })),
      ...next(end('branch', name), branch.next),
    ]),
    ...Object.entries(closings).flatMap(([name, closing]) => closingWays(end('closing', name), closing)),
  ]
}

/** The ways to a ground for closing and on to the stage that winds up. */
export function closingWays(closing: End, { during = [], to }: Closing): readonly Way[] {
  return [
    ...during.map((name) => ({ from: { kind: 'stage', name } as const, to: closing, dotted: true as const })),
    ...(to === undefined ? [] : [{ from: closing, to: { kind: 'stage', name: to } as const, dotted: true as const }]),
  ]
}

export function titleOf({ workflow }: ProcedureVersion, { kind, name }: End, words: DiagramWords): string {
  const all = { entry: workflow.entries, stage: workflow.stages, branch: workflow.branches, closing: workflow.closings }
  const titled = all[kind]?.[name]
  return titled ? words.text(titled.title) : name
}
