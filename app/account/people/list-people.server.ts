import { agencyTitle } from '#app/data/agency-title.server.ts'
import { timeZoneOf } from '#app/data/definitions.server.ts'
import { searchKey } from '#app/data/search-key.ts'
import type { UserLine } from '#app/data/users.server.ts'
import { shortDate } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { isRole } from '#app/middleware/role.ts'

const limit = 100

/** The people whose name, sign-in name or agency has every word of the search, by name, the first hundred of them. */
export function listPeople(users: readonly UserLine[], search: string, language: Language) {
  const collator = new Intl.Collator(language)
  const words = searchKey(search).split(' ')
  const found = users
    .map((user) => personRow(user, language))
    .filter(({ name, email, agency }) => {
      const key = searchKey(`${name} ${email} ${agency ?? ''}`)
      return words.every((word) => key.includes(word))
    })
    .toSorted((a, b) => collator.compare(a.name, b.name))
  return { people: found.slice(0, limit), found: found.length }
}

function personRow(
  { id, name, email, role, agency, isDisabled, hasSecondFactor, signedInAt }: UserLine,
  language: Language,
) {
  const title = agency === null ? undefined : agencyTitle(agency)
  return {
    id,
    name,
    email,
    role: isRole(role) ? role : undefined,
    agency: title === undefined ? agency : say(title, language),
    isDisabled,
    hasSecondFactor,
    signedInOn: signedInAt === null ? undefined : dateOf(signedInAt, agency),
  }
}

// The day where the person works.
function dateOf(instant: string, agency: string | null): string {
  const zone = timeZoneOf(agency ?? '')
  return shortDate(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString())
}
