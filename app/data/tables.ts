import type { Generated } from 'kysely'
import type { ExpiryAnswerTable, ExpiryDecisionTable } from './expiry/tables.ts'
import type { ReachTables } from './reach-tables.ts'
import type { StudioTables } from './studio/tables.ts'

// Text times are ISO 8601, booleans 0 or 1, JSON is text that SQL never looks into.

export type Tables = StudioTables &
  ReachTables & {
    user: UserTable
    session: SessionTable
    account: AccountTable
    verification: VerificationTable
    twoFactor: TwoFactorTable
    person: PersonTable
    case_name: CaseNameTable
    case_file: CaseFileTable
    event: EventTable
    command: CommandTable
    case_agency: CaseAgencyTable
    work_item: WorkItemTable
    work_count: WorkCountTable
    claim: ClaimTable
    saved_view: SavedViewTable
    draft: DraftTable
    case_counter: CaseCounterTable
    audit: AuditTable
    expiry_decision: ExpiryDecisionTable
    expiry_answer: ExpiryAnswerTable
    setting: SettingTable
  }

export type UserTable = {
  id: string
  name: string
  email: string
  emailVerified: number
  image: string | null
  createdAt: string
  updatedAt: string
  role: string | null
  banned: number | null
  banReason: string | null
  banExpires: string | null
  agency: string | null
  language: string
  mustChangePassword: number
  twoFactorEnabled: number
  signedInAt: string | null
  theme: Generated<string>
  hasKeys: Generated<number>
}

export type SessionTable = {
  id: string
  expiresAt: string
  token: string
  createdAt: string
  updatedAt: string
  ipAddress: string | null
  userAgent: string | null
  userId: string
  impersonatedBy: string | null
}

export type AccountTable = {
  id: string
  accountId: string
  providerId: string
  userId: string
  accessToken: string | null
  refreshToken: string | null
  idToken: string | null
  accessTokenExpiresAt: string | null
  refreshTokenExpiresAt: string | null
  scope: string | null
  password: string | null
  createdAt: string
  updatedAt: string
}

export type VerificationTable = {
  id: string
  identifier: string
  value: string
  expiresAt: string
  createdAt: string
  updatedAt: string
}

/** The secret and the backup codes are encrypted; until `verified` nobody is asked for a code. */
export type TwoFactorTable = {
  id: string
  secret: string
  backupCodes: string
  userId: string
  verified: number | null
  failedVerificationCount: number | null
  lockedUntil: string | null
}

export type PersonTable = {
  id: string
  region: string
  surname: string
  given_name: string
  patronymic: string | null
  birth_date: string
  search_key: string
  sort_key: string
  number: string | null
  number_key: string | null
  created_at: string
}

/** A name as it is searched, turned so that each part stands first once; of the cases an agency sees. */
export type CaseNameTable = { agency: string; name: string; case_id: string }

export type CaseFileTable = {
  id: string
  number: string
  region: string
  procedure: string
  version: string
  person_id: string
  opened_by_agency: string
  opened_on: string
  stage: string
  status: string
  revision: number
  refreshed_on: string
  created_at: string
  happened_revision: Generated<number>
}

export type EventTable = {
  id: string
  case_id: string
  sequence: number
  type: string
  on_date: string
  recorded_at: string
  user_id: string
  agency: string
  body: string
  idempotency_key: string
}

export type CaseAgencyTable = { case_id: string; agency: string; since: string }

/** What an order with this key was answered. */
export type CommandTable = {
  agency: string
  idempotency_key: string
  order_hash: string
  case_id: string
  revision: number
}

/**
 * One line of an agency's list; `sort` says the view, the date and the number, `bucket` its beginning that is counted.
 * `stage` and `action` are named with their procedure; `held_by` is empty where nobody has taken the case on.
 */
export type WorkItemTable = {
  case_id: string
  task: string
  agency: string
  sort: string
  bucket: string
  procedure: string
  stage: string
  action: string
  held_by: string
  body: string
}

/** How many lines there are: of a person, of nobody (an empty `whose`) or all told (`*`). Triggers keep it. */
export type WorkCountTable = { agency: string; whose: string; bucket: string; lines: number }

/** Who of an agency looks after a case. */
export type ClaimTable = {
  case_id: string
  agency: string
  user_id: string
  since: string
  given_by: string | null
  note: string
}

/** A list that a person named; `query` is the address after the question mark. */
export type SavedViewTable = { id: string; user_id: string; name: string; query: string }

export type DraftTable = {
  case_id: string
  task: string
  agency: string
  answers: string
  revision: number
  saved_at: string
  user_id: string
}

export type CaseCounterTable = { agency: string; year: number; last: number }

export type AuditTable = {
  seq: number
  at: string
  user_id: string
  action: string
  case_id: string | null
  detail: string
  previous_hash: string
  hash: string
}

export type SettingTable = { name: string; value: string }
