import { library } from '#app/data/definitions.server.ts'
import { demoPeople } from '#app/data/demo-people.server.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'

export type DemoGroup = {
  /** The region; without it, whoever works for all of them. */
  readonly region?: string
  readonly accounts: readonly { readonly email: string; readonly name: string }[]
}

/** The demonstration's accounts by region, those of all regions last. */
export function demoSignIns(language: Language): readonly DemoGroup[] {
  const byRegion = Map.groupBy(demoPeople(), ({ agency }) => agency?.split('/')[0] ?? '')
  return [...byRegion].map(([id = '', accounts]) => {
    const title = library().regions[id]?.title
    return {
      ...(title === undefined ? {} : { region: say(title, language) }),
      accounts: accounts.map(({ email, name }) => ({ email, name })),
    }
  })
}
