import type { Taking } from '#engine/versions'
import type { Carried, Rules } from '#engine/workflow'
import type { Database } from '../database.server.ts'
import { libraryOf, rulesOf } from '../definitions.server.ts'
import { prepared } from '../prepared.server.ts'
import { storeVersion } from '../procedure-versions.server.ts'
import { supply } from '../studio/basis.ts'
import { publicationFiles } from '../studio/file-set.server.ts'
import { publication } from '../studio/publications.server.ts'
import { type Offer, takingsOf } from '../studio/takings.ts'

/** What a publication offers the open cases of one version: hashes of rules that are stored. */
type Stored = { readonly version: string; readonly carried: readonly Carried[] }
type Known = { readonly open?: Stored; readonly onTime?: Stored; readonly since?: Stored }

const known = new Map<string, Known>()
const offers = new Map<string, Offer>()
const most = 1000

/** A publication, told by what a case has to know of it. */
export type OfferDue = { readonly id: string; readonly effectiveFrom: string; readonly publishedAt: string }

/** The publications in force on a day that a case has not been judged by, the oldest first. */
export function offersTo(db: Database, caseId: string, openedOn: string, day: string): Promise<readonly OfferDue[]> {
  return findOffers(db, { caseId, openedOn, day })
}

type Asked = { readonly caseId: string; readonly openedOn: string; readonly day: string }

const findOffers = prepared((db, { caseId, openedOn, day }: Asked) =>
  offersDue(db, day)
    .leftJoin('case_adoption', (join) => join.onRef('publication_id', '=', 'publication.id').on('case_id', '=', caseId))
    .where('case_id', 'is', null)
    .where((eb) => eb.or([eb('choices', '!=', '{}'), eb('effective_from', '<=', openedOn)])),
)

/** The publications in force on a day that change rules by somebody's decision. */
export function offersDue(db: Database, day: string) {
  return db
    .selectFrom('publication')
    .select(['publication.id', 'effective_from as effectiveFrom', 'published_at as publishedAt'])
    .where('basis_kind', '!=', supply)
    .where('effective_from', '<=', day)
    .orderBy('number')
}

/** The rules that open cases of a version may take on from a publication. */
export async function offeredTo(db: Database, publicationId: string, rules: Rules) {
  const key = `${publicationId} ${rules.version.hash}`
  const found = known.get(key) ?? (await made(db, publicationId, rules))
  if (known.size > most) known.clear()
  known.set(key, found)
  const taking = async (stored: Stored | undefined) =>
    stored && { rules: await rulesOf(db, stored.version), carried: stored.carried }
  return {
    open: await taking(found.open),
    onTime: await taking(found.onTime),
    since: await taking(found.since),
  }
}

async function made(db: Database, publicationId: string, rules: Rules): Promise<Known> {
  const offer = offers.get(publicationId) ?? (await offerOf(db, publicationId))
  if (offers.size > 3) offers.clear()
  offers.set(publicationId, offer)
  const stored = async (taking: Taking | undefined): Promise<Stored | undefined> => {
    if (!taking) return undefined
    await storeVersion(db, taking.rules.version)
    return { version: taking.rules.version.hash, carried: taking.carried }
  }
  const { open, onTime, since } = takingsOf(offer, rules.version, rules.calendars)
  return { open: await stored(open), onTime: await stored(onTime), since: await stored(since) }
}

async function offerOf(db: Database, id: string): Promise<Offer> {
  const found = await publication(db, id)
  if (!found) throw new Error('There is no such publication')
  const files = await publicationFiles(db, id)
  const { changes, choices, setHash } = found
  return { changes, choices, set: { files, library: await libraryOf(db, id, setHash) } }
}
