import type { Rule } from '#engine/checks'
import { findings } from './sane-region.ts'

export const workflow = 'workflows/town/help.json'

type Next = Readonly<
  Record<string, { readonly when?: readonly unknown[]; readonly by?: string; readonly close?: string }>
>

/** What rules find in the town when other ways lead out of its first stage, or its decision asks something else. */
export function withWays(
  next: Next,
  rules: readonly Rule[],
  { decision = {}, tasks = {}, application = {} }: { decision?: object; tasks?: object; application?: object } = {},
): readonly string[] {
  const ways = Object.entries(next).map(([name, way]) => [
    `way-${name}`,
    { close: 'refused', source: 'town/order#2.2', ...way },
  ])
  const form = (fields: object) => ({ sections: { main: { fields } } })
  return findings(
    {
      [workflow]: {
        stages: { intake: { tasks, next: { granted: null, refused: null, ...Object.fromEntries(ways) } } },
        entries: { direct: { title: 'Сразу', to: 'care', source: 'town/order#2.1' } },
      },
      'forms/town/decision.json': form(decision),
      'forms/town/application.json': form(application),
    },
    rules,
  )
}

export const reads = (path: string) => ({ var: path })
export const is = (path: string, value: unknown) => ({ '==': [reads(path), value] })
