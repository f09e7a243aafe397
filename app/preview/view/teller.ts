import { diagramWords } from '#app/messages/diagram.ts'
import type { Language } from '#app/messages/language.ts'
import { preview } from '#app/messages/preview.ts'
import { say } from '#app/messages/say.ts'
import type { ProcedureVersion } from '#engine/definition'
import { type DiagramWords, pathTitle } from '#engine/diagram'
import type { Act, Calendar, Source, Text } from '#engine/schema'
import { actHref, addressOf } from './address.ts'

type Told = {
  readonly version: ProcedureVersion
  readonly acts: Readonly<Record<string, Act>>
  readonly calendars: Readonly<Record<string, Calendar>>
}

/** A clause where it is mentioned: «п. 2.5», what it says, where it stands on the act's page. */
export type ClauseLink = { readonly ref: string; readonly mark: string; readonly gist?: string; readonly href: string }

/** What a norm rests on: clauses, or a remark that the act is silent. */
export type Basis = { readonly clauses: readonly ClauseLink[]; readonly finding?: string }

/** A procedure with the means to tell it in one language. */
export type Teller = Told & {
  readonly language: Language
  readonly base: string
  readonly words: DiagramWords
  readonly text: (text: Text) => string
  readonly path: (path: string) => string
  readonly role: (role: string) => string
  readonly basis: (norm: { readonly source?: Source; readonly finding?: Text }) => Basis
}

export function tellerOf(told: Told, language: Language): Teller {
  const { version, acts } = told
  const words = diagramWords(language)
  const base = addressOf(version.region.id, version.name)
  const main = actOf([version.workflow.source ?? []].flat()[0] ?? '')
  const clause = (ref: string): ClauseLink => {
    const [act, id] = [actOf(ref), ref.slice(ref.indexOf('#') + 1)]
    const found = Object.hasOwn(acts, act) ? acts[act] : undefined
    const known = found && Object.hasOwn(found.clauses, id) ? found.clauses[id] : undefined
    const mark = preview[language].clause(id)
    return {
      ref,
      mark: act === main ? mark : `${mark}, № ${found?.number ?? act}`,
      gist: known && say(known.gist, language),
      href: actHref(base, act, id),
    }
  }
  return {
    ...told,
    language,
    base,
    words,
    text: words.text,
    path: (path) => pathTitle(version, path, words),
    role: (role) => {
      const found = Object.hasOwn(version.workflow.roles, role) ? version.workflow.roles[role] : undefined
      return found ? words.text(found.title) : role
    },
    basis: ({ source = [], finding }) => ({
      clauses: [source].flat().map(clause),
      ...(finding === undefined ? {} : { finding: words.text(finding) }),
    }),
  }
}

export function actOf(ref: string): string {
  return ref.split('#')[0] ?? ref
}
