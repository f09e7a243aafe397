import { say } from '#app/messages/say.ts'
import { library } from './definitions.server.ts'
import { demoAccounts } from './demo-accounts.ts'

export type DemoPerson = {
  readonly email: string
  readonly name: string
  readonly role: 'caseworker' | 'administrator' | 'methodologist'
  readonly agency?: string
}

/** Whether the accounts written down leave a region out: its people and cases then come from its own definitions. */
export function isToldByDefinitions(region: string): boolean {
  return !demoAccounts.some((account) => 'agency' in account && account.agency.startsWith(`${region}/`))
}

/** The demonstration's accounts: those written down, and one for each sample agency of any other region that has procedures. */
export function demoPeople(): readonly DemoPerson[] {
  const added = Object.entries(library().regions).flatMap(([region, { agencies, procedures }]) =>
    isToldByDefinitions(region) && Object.keys(procedures).length > 0
      ? Object.entries(agencies).flatMap(([id, { title, sample }]): DemoPerson[] =>
          sample
            ? [
                {
                  email: `${id}.${region}@demo.example`,
                  name: say(title, 'ru'),
                  role: 'caseworker',
                  agency: `${region}/${id}`,
                },
              ]
            : [],
        )
      : [],
  )
  const [ofAgencies, ofAll] = [true, false].map((has) => demoAccounts.filter((account) => 'agency' in account === has))
  return [...(ofAgencies ?? []), ...added, ...(ofAll ?? [])]
}
