import { type Coverage, type Use, usesIn } from '#engine/acts'
import type { Finding } from '#engine/schema'
import { type ClauseRow, clauseRows } from './clause-rows.ts'
import { mainAct } from './summary.ts'
import type { Teller } from './teller.ts'

/** The words of an act as the installation keeps them. */
export type LoadedText = { readonly name: string; readonly date: string; readonly body: string }

export type ActView = {
  readonly id: string
  readonly title: string
  readonly number?: string
  readonly issuer?: string
  readonly signed?: string
  readonly text?: { readonly name: string; readonly date: string }
  readonly clauses: readonly ClauseRow[]
  readonly findings: readonly {
    readonly id: string
    readonly kind: Finding['kind']
    readonly clauses: readonly string[]
    readonly question: string
    readonly reading?: string
    readonly alternatives: readonly string[]
  }[]
}

/** An act with what rests on its clauses; undefined where the library has none of that name. */
export function actView(
  id: string,
  covered: Coverage,
  loaded: LoadedText | undefined,
  teller: Teller,
): ActView | undefined {
  const { acts, text } = teller
  const act = Object.hasOwn(acts, id) ? acts[id] : undefined
  if (!act) return undefined
  return {
    id,
    title: text(act.title),
    ...(act.number === undefined ? {} : { number: act.number }),
    ...(act.issuer === undefined ? {} : { issuer: text(act.issuer) }),
    ...(act.signed === undefined ? {} : { signed: act.signed }),
    ...(loaded ? { text: { name: loaded.name, date: loaded.date } } : {}),
    clauses: clauseRows(act, covered, loaded?.body, teller),
    findings: covered.findings.map(({ id: key, kind, clauses, question, reading, alternatives = [] }) => ({
      id: key,
      kind,
      clauses,
      question: text(question),
      ...(reading === undefined ? {} : { reading: text(reading) }),
      alternatives: alternatives.map(text),
    })),
  }
}

/** The acts a procedure mentions, its own first. */
export function actsOf(teller: Teller): readonly string[] {
  const main = mainAct(teller.version.workflow)
  const all = usesOf(teller).map(({ ref }) => ref.split('#')[0] ?? ref)
  return [...new Set([...(main === undefined ? [] : [main]), ...all])].filter((id) => Object.hasOwn(teller.acts, id))
}

function usesOf({ version }: Teller): readonly Use[] {
  const { workflow, forms, catalogues, region, name } = version
  return [
    ...usesIn(workflow, 'workflows', workflow.id),
    ...Object.values(forms).flatMap((form) => usesIn(form, 'forms', form.id)),
    ...Object.values(catalogues).flatMap((one) => usesIn(one, 'catalogues', one.id)),
    ...usesIn(
      { agencies: region.agencies, parameters: region.parameters, procedure: region.procedures[name] },
      'regions',
      region.id,
    ),
  ]
}
