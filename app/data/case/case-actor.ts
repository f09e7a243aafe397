/** Who asks. `agency` is `<region>/<agency-id>`; without one nobody sees a case. */
export type CaseActor = { readonly id: string; readonly agency: string | null }

/** The two names an agency goes by: in the database with its region, in the engine without. */
export function agencyParts(agency: string): { readonly region: string; readonly id: string } {
  const [region = '', id = ''] = agency.split('/')
  return { region, id }
}
